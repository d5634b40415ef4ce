import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { triedPages } from '../../src/site/accessibility-trial.ts';
import { pages } from './pages.ts';

test('every route of the site is tested in a browser, and no route that is gone', () => {
  const routes = globSync('**/[!_]*.{astro,mdx}', { cwd: 'src/pages' }).map((file) =>
    file.split(sep).join('/'),
  );
  expect([...new Set(pages.map((page) => page.route))].toSorted()).toEqual(routes.toSorted());
});

test('every kind of page is in the written manual test of accessibility, tried or not yet', () => {
  expect(triedPages.map(({ path }) => path).toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
});

test('no two kinds of page have the same name', () => {
  expect(new Set(pages.map((page) => page.name)).size).toBe(pages.length);
});
