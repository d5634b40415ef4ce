/** What searches find among the documents of this archive: the code of the search page, over the files of the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { noCache } from '../../reading/entry-cache.ts';
import { readArchive } from '../../reading/read-archive.ts';
import { find } from '../../search/client/find.ts';
import { resultOf } from '../../search/client/result.ts';
import { openWordIndex } from '../../search/client/index/files.ts';
import { PAGE, readState } from '../../search/client/state.ts';

const callMe = '/norrbotten/regionstyrelsen/odaterat/113/';
const digitalAids = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';
const staffing = '/norrbotten/regionstyrelsen/2023-04-05/bemanningspaket/';
const slides = '/norrbotten/underlag/uppfoljningsindikatorer-2022/';
const equality = '/norrbotten/underlag/jamstallda-beslut-aterrapportering/';

const index = await openWordIndex((path) => Promise.resolve(JSON.parse(readFileSync(`dist${path}`, 'utf8'))));

const { archive } = readArchive(join(import.meta.dirname, '..'), noCache);

/** What a search finds: the addresses of its pages, the first first, its results, and what is said of it. */
async function ask(search: string) {
  const finding = await find(index, readState(`?${new URLSearchParams(search)}`));
  const { entries, text, notice } = finding;
  const hits = await Promise.all(entries.map((entry) => resultOf(entry, finding)));
  const pages = await Promise.all(entries.flatMap((entry) => entry.pages).map(text));
  return { paths: pages.map(({ url }) => url), hits, notice };
}

describe('a search', () => {
  test.each([
    ['CallMe', callMe],
    ['återuppringning', callMe],
    ['tjänstemobil', digitalAids],
    ['digitala hjälpmedel', digitalAids],
    ['mödrahälsovård', slides],
    ['sjukfrånvaro', staffing],
    ['hyrpersonal', staffing],
    ['jämställda', equality],
  ])('for %s finds the document that holds it', async (word, path) => {
    expect((await ask(`q=${word}`)).paths.slice(0, 5)).toContain(path);
  });

  test.each([
    ['272-2020', callMe],
    ['dnr 272-2020', callMe],
    ['1338/22', '/goteborg/kommunfullmaktige/2023-03-23/20/'],
    ['§ 113', callMe],
    ['RS/412/2020', digitalAids],
    ['rs 412/2020', digitalAids],
    ['§ 89', digitalAids],
    ['§89', digitalAids],
    ['paragraf 89', digitalAids],
    ['§ 89 RS/412/2020', digitalAids],
    ['§ 89 regionstyrelsen 2020-05-26', digitalAids],
  ])('for %s finds its decision first', async (number, path) => {
    expect((await ask(`q=${number}`)).paths[0]).toBe(path);
  });

  test('for a synonym finds its topic and what belongs there', async () => {
    const { paths } = await ask('q=telefonkö');
    expect(paths[0]).toBe('/amnen/telefontillganglighet/');
    expect(paths).toEqual(expect.arrayContaining([callMe, slides]));
  });

  test.each([
    ...archive.beslut.map(({ id, data }) => [addresses.decision(id), data.synonyms] as const),
    ...archive.underlag.map(({ id, data }) => [addresses.document(id), data.synonyms] as const),
    ...archive.amnen.map(({ id, data }) => [addresses.topic(id), data.synonyms] as const),
  ])('for each word that people call it finds %s', async (path, words) => {
    const below = await Array.fromAsync(words, async (word) => {
      const { entries, text } = await find(index, readState(`?q=${word}`));
      const pages = entries.slice(0, PAGE).flatMap((entry) => entry.pages);
      const first = await Promise.all(pages.map(text));
      return first.some(({ url }) => url === path) ? [] : [word];
    });
    expect(below.flat()).toEqual([]);
  });

  test('for a word of the editors alone says so', async () => {
    const { paths, hits } = await ask('q=jobbmobil');
    expect(paths[0]).toBe(digitalAids);
    expect(hits[0]?.foundBy).toBe('jobbmobil');
  });

  test('finds å, ä and ö without their dots', async () => {
    expect((await ask('q=modrahalsovard')).paths).toContain(slides);
  });

  test.each([
    ['tillgänglighet', [callMe, slides]],
    ['nämnd', ['/norrbotten/regionstyrelsen/2023-04-05/utvecklingsnamndens-arsrapport-2022/']],
    ['frånvaro', [staffing]],
    ['telefonens tillgänglighet', [callMe, slides]],
    ['mobil till personalen', [digitalAids]],
    ['OB-tillägg', [staffing]],
  ])('for a part, both parts or another form of a compound finds it: %s', async (sought, paths) => {
    expect((await ask(`q=${sought}`)).paths).toEqual(expect.arrayContaining(paths));
  });

  test.each(['xyzzyq', 'blorptaxi', 'qwrtz', '9876/98', 'vinkraft'])(
    'for %s, which the archive has not, finds nothing rather than something else',
    async (word) => {
      const { paths, notice } = await ask(`q=${word}`);
      expect(paths).toEqual([]);
      expect(notice.missing).toEqual([word]);
    },
  );

  test('for words in quotation marks finds only pages with them beside each other', async () => {
    expect((await ask('q="digitala hjälpmedel"')).paths).toContain(digitalAids);
    expect((await ask('q="hjälpmedel personalen"')).paths).toEqual([]);
  });

  test('for another form of a word marks the one that the archive has', async () => {
    const { hits } = await ask('q=förälder');
    const marked = hits.flatMap(({ excerpt }) => excerpt.filter((run) => run.hit).map(({ text }) => text));
    expect(marked).toContainEqual(expect.stringMatching(/föräldrar/i));
  });

  test('for a party finds its page', async () => {
    expect((await ask('q=Vänsterpartiet')).paths[0]).toMatch(/\/partier\/v\/$/);
  });

  test('never finds the first page, a vote or a page that is not there', async () => {
    const { paths } = await ask('q=omröstning');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => /^\/$|votering-|404|sok/.test(path))).toEqual([]);
  });

  test('may choose without words, and then everything chosen is there', async () => {
    expect((await ask('amne=Telefontillgänglighet')).paths).toEqual(expect.arrayContaining([callMe, slides]));
  });

  test('by date has the newest first and keeps what has no date, last', async () => {
    const { paths: sorted } = await ask('q=regionstyrelsen&sortera=datum');
    const dates = sorted.flatMap((path) => /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? []);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const { paths: whole } = await ask('q=regionstyrelsen');
    expect(sorted.toSorted()).toEqual(whole.toSorted());
    expect(sorted.indexOf(callMe)).toBeGreaterThan(sorted.indexOf(digitalAids));
  });

  test('widens within a facet', async () => {
    const narrow = await ask('q=regionstyrelsen&ar=2020');
    const twice = await ask('q=regionstyrelsen&ar=2020&ar=2023');
    expect(twice.paths.length).toBeGreaterThan(narrow.paths.length);
  });
});
