import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/serving/files.ts';
import { DIST } from './dist.ts';

const files = [...listFiles(DIST)];
const read = (path: string) => readFileSync(`${DIST}${path}`, 'utf8');

/** The addresses of a part of the sitemap, read by a parser that is not ours. */
const locations = (file: string) => {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(read(file), 'text/xml');
  return [...document.getElementsByTagName('loc')].map(
    (location) => new URL(location.textContent ?? '').pathname,
  );
};
const listed = locations('/sitemap-index.xml').flatMap(locations);

test('robots.txt leads to the sitemap, which is there', () => {
  const [, address] = /^Sitemap: (.+)$/m.exec(read('/robots.txt')) ?? [];
  expect(files).toContain(new URL(address ?? '').pathname);
});

test('every page that search engines may show is listed, and no other', () => {
  const shown = files
    .filter((file) => file.endsWith('/index.html'))
    .filter((file) => !/<meta name="robots" content="noindex"|http-equiv="refresh"/.test(read(file)))
    .map((file) => file.replace(/index\.html$/, ''));
  expect(listed.toSorted()).toEqual(shown.toSorted());
});
