import { globSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reservedBodies, reservedDecisions, reservedNames, SLUG } from '../domain/addresses.ts';
import { frameLanguages, SWEDISH } from '../domain/language.ts';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { base } from '../reading/test-archive.ts';
import { examplePages, kindsInLanguages } from './examples.ts';
import { knownPages, pagesBeside } from './known-pages.ts';
import { languagesOf, pageKinds } from './page-kinds.ts';
import { site, translatedPages, type SiteSettings } from '../schema/webbplats.ts';
import { searchKinds } from './search-kinds.ts';

const written = globSync('**/[!_]*.{astro,mdx}', { cwd: 'src/pages' }).map((file) =>
  file.split(sep).join('/'),
);
const reserved = (names: readonly string[]) => new Set(names);
const { archive } = readArchive(base, noCache);
/** Every page that may be in another language is. */
const everything = site.parse({ languages: [{ code: 'en', pages: Object.keys(translatedPages) }] });
const { languages } = everything;

describe('the kinds of page', () => {
  test('are every route of the site in every language, and no route that is gone', () => {
    expect([...new Set(kindsInLanguages(everything).map(({ route }) => route))].toSorted()).toEqual(
      written.toSorted(),
    );
  });

  test('have a name each', () => {
    const names = kindsInLanguages(everything).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are called something by the search, and the search calls nothing else by its names', () => {
    expect(new Set(pageKinds.flatMap(({ search = [] }) => search))).toEqual(
      new Set(Object.keys(searchKinds)),
    );
  });

  test('are those that the settings may switch on in another language, and no name there stands for none', () => {
    expect(new Set(pageKinds.flatMap(({ translated = [] }) => translated))).toEqual(
      new Set(Object.keys(translatedPages)),
    );
  });

  test('may all exist in every language of the frame, and always do in Swedish', () => {
    expect(languages.map(({ code }) => code)).toEqual(
      frameLanguages.filter((language) => language !== SWEDISH),
    );
    expect(languagesOf('data', [])).toEqual([SWEDISH]);
    expect(languagesOf('data', [{ code: 'en', pages: ['start'] }])).toEqual([SWEDISH]);
    expect(languagesOf('data', [{ code: 'en', pages: ['data'] }])).toEqual([SWEDISH, 'en']);
  });

  test('in a language that a site does not have lie among no addresses and no examples', () => {
    const isEnglish = (path: string) => path.startsWith('/en/');
    expect([...knownPages(archive, { languages: [], off: [] })].filter(isEnglish)).toEqual([]);
    const paths = examplePages(archive, {
      languages: [{ code: 'en', pages: ['start', 'data'] }],
      off: [],
    }).map(({ path }) => path);
    expect(paths.filter(isEnglish)).toEqual(['/en/', '/en/data/']);
  });
});

test('a kind that a site leaves out lies among no addresses and no examples, in no language', () => {
  const without = { languages, off: ['form', 'embeds'] as const satisfies SiteSettings['off'] };
  const paths = [...knownPages(archive, without), ...examplePages(archive, without).map(({ path }) => path)];
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => /\/(redaktion|inbaddad)\//.test(path))).toEqual([]);
});

describe('the examples', () => {
  const empty = Object.fromEntries(
    Object.keys(archive).map((name) => [name, []]),
  ) as unknown as typeof archive;

  test('are pages that the archive has', () => {
    const known = new Set(
      [...knownPages(archive, everything), ...pagesBeside(archive)].flatMap((page) => [page, `/en${page}`]),
    );
    const elsewhere = new Set(pageKinds.map(({ opens }) => opens));
    for (const { name, path } of examplePages(archive, everything))
      expect(known.has(path) || elsewhere.has(path), `${name}: ${path}`).toBe(true);
  });

  test('are none of what an archive lacks', () => {
    const paths = examplePages(empty, everything).map(({ path }) => path);
    expect(paths).toContain('/en/data/');
    expect(paths.filter((path) => path.includes('undefined'))).toEqual([]);
    expect(examplePages(empty, everything).filter(({ route }) => route.includes('[organisation]'))).toEqual(
      [],
    );
  });
});

describe('no organisation, body or decision is called', () => {
  const parts = globSync('**/[!_]*.{astro,mdx,ts}', { cwd: 'src/pages' })
    .filter((file) => !/^(\[\.\.\.|index\.|404\.)/.test(file))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/(\/index)?\.(astro|mdx)$/, '')
        .split('/'),
    );
  /** What stands in this place of an address after parts that follow from the archive. Files of a page are none. */
  const namesAfter = (dynamic: readonly string[]) =>
    parts
      .filter((route) => dynamic.every((part, index) => route[index] === part))
      .flatMap((route) => route[dynamic.length] ?? [])
      .filter((name) => SLUG.test(name));

  test('what a page of the site, or what is served beside the pages, is called', () => {
    const served = [...readdirSync('public'), 'sokord'].filter((name) => SLUG.test(name));
    expect([...namesAfter([]), ...served].filter((name) => !reserved(reservedNames).has(name))).toEqual([]);
  });

  test('what a page below an organisation is called', () => {
    expect(namesAfter(['[organisation]']).filter((name) => !reserved(reservedBodies).has(name))).toEqual([]);
  });

  test('what a page below a meeting is called', () => {
    const below = namesAfter(['[organisation]', '[organ]', '[mote]']);
    expect(below.filter((name) => !reserved(reservedDecisions).has(name))).toEqual([]);
  });
});
