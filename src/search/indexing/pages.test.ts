import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readPages } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const names = Array.from({ length: 5 }, (_, number) => `beslut-${number}`);
const write = (name: string, body: string) => {
  mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, name, 'index.html'),
    `<!doctype html><html lang="sv"><body>${body}</body></html>`,
  );
  return `${name}/index.html`;
};
const files = [
  ...names.map((name) =>
    write(
      name,
      `<main data-pagefind-body><h1 class="name">Rubrik</h1><h2 id="skal">Skäl</h2><p>Om ${name}.</p></main>`,
    ),
  ),
  write('oppen', '<main><p>En sida som inte söks.</p></main>'),
];

test('pages are read some at a time, and no more are held at once', async () => {
  let parts = 0;
  const counted: typeof createIndex = (options) => {
    parts += 1;
    return createIndex(options);
  };
  const pages = await readPages(folder, files, ['.name'], { size: 2, begin: counted });
  expect(pages.map(({ url }) => url).toSorted()).toEqual(names.map((name) => `/${name}/`));
  const [page] = pages.filter(({ url }) => url === '/beslut-3/');
  expect(page?.content).toBe('Skäl. Om beslut-3.');
  expect(page?.anchors).toMatchObject([{ element: 'h2', id: 'skal', text: 'Skäl', location: 0 }]);
  expect(parts).toBe(3);
});
