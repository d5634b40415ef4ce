import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtAddresses } from './addresses.ts';

let dir: string;
const write = (path: string) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), '<p id="punkt-1">');
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'adresser-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

test('a page, a file of data and a place are promised', () => {
  write('a/index.html');
  write('a/votering-1.csv');
  expect(builtAddresses(dir, ['/a/#punkt-1', '/a/#punkt-2']).all).toEqual([
    '/a/',
    '/a/#punkt-1',
    '/a/votering-1.csv',
  ]);
});

test.each([
  '_astro/x.B2f3.css',
  'pagefind/fragment/sv_1a2b.pf_fragment',
  'sokord/cc6250a4bf/facets.json',
  'redaktion/index.html',
  'sitemap-0.xml',
  '404.html',
  '_headers',
])(
  '%s is promised to nobody: it has another name after the next change, or is for machines alone',
  (path) => {
    write(path);
    expect(builtAddresses(dir, []).all).toEqual([]);
  },
);
