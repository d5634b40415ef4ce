import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { languageOf, swedishPath } from '../domain/language.ts';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { buildProject, linkPackages, testProject, type TestProject } from '../reading/test-project.ts';
import { SETTINGS_FILE } from './settings/content-root.ts';
import { addressOf, listFiles } from '../serving/files.ts';
import { attribute, parsePage, spokenTexts, withTag } from '../site-check/tree.ts';

/** A site that has its decisions, meetings and votes in English too, which is a line in its settings. */

let project: TestProject;
let dist: string;
beforeAll(() => {
  project = testProject('second-language');
  linkPackages(project.folder);
  cpSync('src/reading/fixtures/meetings', project.content, { recursive: true });
  writeFileSync(
    join(project.content, SETTINGS_FILE),
    'languages:\n  - code: en\n    pages: [start, search, meetings, decisions, votes, data, about]\n',
  );
  dist = buildProject(project);
}, 240_000);
afterAll(() => project.remove());

/** Every text in a value. */
const within = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(within)
      : [];

const read = (path: string) => parsePage(readFileSync(join(dist, path, 'index.html'), 'utf8'));
const linksOf = (path: string, tag = 'a') =>
  withTag(read(path), tag).map((element) => ({
    href: attribute(element, 'href') ?? '',
    hreflang: attribute(element, 'hreflang'),
    rel: attribute(element, 'rel'),
  }));

/** The Swedish addresses of what the site has in two languages. */
function translated(): string[] {
  const { archive } = readArchive(project.content, noCache);
  return [
    ...archive.sammantraden.map(({ id }) => addresses.meeting(id)),
    ...archive.beslut.map(({ id }) => addresses.decision(id)),
    ...archive.beslut
      .filter(({ data }) => Array.isArray(data.procedure))
      .map(({ id }) => addresses.voteEvent(id, 1)),
  ];
}

describe('a decision, a meeting and a vote in English', () => {
  test('have a page each beside the Swedish one, and both name both', () => {
    expect(translated().length).toBeGreaterThan(9);
    for (const swedish of translated())
      for (const path of [swedish, `/en${swedish}`]) {
        const alternates = linksOf(path, 'link')
          .filter(({ hreflang }) => hreflang !== undefined)
          .map(({ hreflang, href }) => [hreflang, new URL(href).pathname]);
        expect(alternates, path).toEqual([
          ['sv', swedish],
          ['en', `/en${swedish}`],
          ['x-default', swedish],
        ]);
        const counterpart = path === swedish ? `/en${swedish}` : swedish;
        expect(linksOf(path).filter(({ rel }) => rel === 'alternate')).toMatchObject([{ href: counterpart }]);
      }
  });

  test('are in English, but for what the archive says, which is marked as Swedish', () => {
    /** What the archive says, names of people and parties aside: those are the same in every language. */
    const { personer: _people, partier: _parties, ...rest } = readArchive(project.content, noCache).archive;
    const said = within(Object.values(rest).flatMap((entries) => entries.map(({ data }) => data))).filter(
      (text) => /\p{L} \p{L}/u.test(text),
    );
    expect(said.length).toBeGreaterThan(30);
    for (const path of translated().map((swedish) => `/en${swedish}`)) {
      const texts = [...spokenTexts(read(path))].map(({ text, lang }) => ({
        lang,
        text: text.replace(/\s+/g, ' '),
      }));
      const unmarked = texts.filter(
        ({ lang, text }) => lang === 'en' && said.some((words) => text.includes(words)),
      );
      expect(unmarked, path).toEqual([]);
      expect(texts.filter(({ lang }) => lang === 'sv').length, path).toBeGreaterThan(2);
    }
  });

  test('lead on to English pages where the site has them, and say so where it has not', () => {
    const wrong = translated().flatMap((swedish) =>
      linksOf(`/en${swedish}`)
        .filter(({ href, rel }) => /^\/.*\/([?#]|$)/.test(href) && rel !== 'alternate')
        .filter(({ href, hreflang }) => {
          const [page = ''] = href.split(/[?#]/);
          const inEnglish = existsSync(join(dist, 'en', swedishPath(page), 'index.html'));
          return inEnglish ? languageOf(page) !== 'en' || hreflang !== undefined : hreflang !== 'sv';
        })
        .map(({ href }) => `/en${swedish} → ${href}`),
    );
    expect(wrong).toEqual([]);
    const hrefs = linksOf('/en/exempelby/kommunstyrelsen/2024-03-12/').map(({ href }) => href);
    expect(hrefs).toContain('/en/exempelby/kommunstyrelsen/2024-03-12/7/');
  });

  test('are in no search index, which is of Swedish pages', () => {
    const files = [...listFiles(dist)];
    expect(files.filter((file) => /\/sokord\//.test(file)).length).toBeGreaterThan(0);
    for (const file of files.filter((path) => /\/sokord\//.test(path))) {
      const text = readFileSync(join(dist, file), 'utf8');
      expect(text.includes('/en/exempelby/'), file).toBe(false);
    }
    const indexed = files.filter(
      (file) =>
        languageOf(addressOf(file)) === 'en' &&
        readFileSync(join(dist, file), 'utf8').includes('data-pagefind-body'),
    );
    expect(indexed).toEqual([]);
  });
});
