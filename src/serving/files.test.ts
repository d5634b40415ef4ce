import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, destination, filesIn, listFiles } from './files.ts';

const files = new Set(['/index.html', '/a/index.html', '/b.html', '/data.csv', '/_headers']);

test.each([
  ['/', 'file', 'the first page'],
  ['/a/', 'file', 'a page in its folder'],
  ['/b/', 'file', 'a page that is a file'],
  ['/a', 'redirect', 'a page without its slash'],
  ['/b', 'redirect', 'a page that is a file, without its slash'],
  ['/data.csv', 'file', 'a file'],
  ['/data.csv/', 'nothing', 'a file with a slash after it'],
  ['/c/', 'nothing', 'a page that is not there'],
  ['/_headers', 'nothing', 'a file for the host'],
])('%s leads to %s: %s', (path, expected) => {
  expect(destination(path, (file) => files.has(file))).toBe(expected);
});

test('files are listed with folders, as paths of the site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(dir, 'a'));
  writeFileSync(join(dir, 'a', 'index.html'), '');
  expect([...listFiles(dir)]).toEqual(['/a/index.html']);
});

test('what is a file is asked of the disk each time, and never outside the folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(dir, 'site'));
  writeFileSync(join(dir, 'secret'), '');
  const isFile = filesIn(join(dir, 'site'));
  expect(isFile('/a.html')).toBe(false);
  writeFileSync(join(dir, 'site', 'a.html'), '');
  expect(isFile('/a.html')).toBe(true);
  expect(isFile('/')).toBe(false);
  expect(isFile('/../secret')).toBe(false);
  expect(isFile('/a.html\0')).toBe(false);
});

test.each([
  ['/index.html', '/'],
  ['/a/index.html', '/a/'],
  ['/a/b.html', '/a/b/'],
])('the address of %s is %s', (file, address) => expect(addressOf(file)).toBe(address));
