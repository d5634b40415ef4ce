import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { ownPages } from './own-pages.ts';

/** The pages in src/pages whose address is known without the archive. */
const written = globSync('**/[!_]*.{astro,mdx}', { cwd: 'src/pages' })
  .map((file) =>
    file
      .split(sep)
      .join('/')
      .replace(/\.(astro|mdx)$/, '')
      .replace(/(^|\/)index$/, ''),
  )
  .filter((path) => !path.includes('[') && path !== '404')
  .map((path) => (path === '' ? '/' : `/${path}/`));

test('a link may lead to every page that is written in src/pages, and to no other', () => {
  expect(ownPages.toSorted()).toEqual(written.toSorted());
});
