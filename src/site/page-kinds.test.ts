import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frameLanguages, SWEDISH } from '../domain/language.ts';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { base } from '../reading/test-archive.ts';
import { examplePages, kindsInLanguages } from './examples.ts';
import { knownPages, pagesBeside } from './known-pages.ts';
import { pageKinds } from './page-kinds.ts';
import { searchKinds } from './search-kinds.ts';

const written = globSync('**/[!_]*.{astro,mdx}', { cwd: 'src/pages' }).map((file) =>
  file.split(sep).join('/'),
);
const { archive } = readArchive(base, noCache);

describe('the kinds of page', () => {
  test('are every route of the site in every language, and no route that is gone', () => {
    expect([...new Set(kindsInLanguages.map(({ route }) => route))].toSorted()).toEqual(written.toSorted());
  });

  test('have a name each', () => {
    const names = kindsInLanguages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are called something by the search, and the search calls nothing else by its names', () => {
    expect(new Set(pageKinds.flatMap(({ search = [] }) => search))).toEqual(
      new Set(Object.keys(searchKinds)),
    );
  });

  test('may exist in the languages of the frame, and always do in Swedish', () => {
    for (const { name, languages = {} } of pageKinds) {
      expect(Object.keys(languages), name).not.toContain(SWEDISH);
      for (const language of Object.keys(languages)) expect(frameLanguages, name).toContain(language);
    }
  });
});

describe('the examples', () => {
  const empty = Object.fromEntries(
    Object.keys(archive).map((name) => [name, []]),
  ) as unknown as typeof archive;

  test('are pages that the archive has', () => {
    const known = new Set(
      [...knownPages(archive), ...pagesBeside(archive)].flatMap((page) => [page, `/en${page}`]),
    );
    const elsewhere = new Set(pageKinds.map(({ opens }) => opens));
    for (const { name, path } of examplePages(archive))
      expect(known.has(path) || elsewhere.has(path), `${name}: ${path}`).toBe(true);
  });

  test('are none of what an archive lacks', () => {
    const paths = examplePages(empty).map(({ path }) => path);
    expect(paths).toContain('/en/data/');
    expect(paths.filter((path) => path.includes('undefined'))).toEqual([]);
    expect(examplePages(empty).filter(({ route }) => route.includes('[organisation]'))).toEqual([]);
  });
});
