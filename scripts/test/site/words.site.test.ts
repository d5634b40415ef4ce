/**
 * No machine word reaches a reader: not on a page, in what is read out of its attributes, in a feed, a calendar, a
 * mailing, a table or a file for programs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/serving/files.ts';
import { codes, machineWordsIn } from './machine-words.ts';
import { readerTexts } from './reader-texts.ts';
import { DIST } from './dist.ts';

const isCode = (text: string) => codes.has(text);

test('what a reader gets is written in words', () => {
  const files = [...listFiles(DIST)];
  const machineWords = new Set<string>();
  // Much is said on many pages: each text is looked at once.
  const seen = new Set<string>();
  const read = new Map<string, number>();
  for (const file of files) {
    const texts = readerTexts(DIST, file, isCode);
    const form = /\.\w+$/.exec(file)?.[0] ?? '';
    if (texts.length > 0) read.set(form, (read.get(form) ?? 0) + 1);
    for (const { text, lang } of texts) {
      if (seen.has(lang + text)) continue;
      seen.add(lang + text);
      for (const fault of machineWordsIn(text, lang)) machineWords.add(`${file}: ${fault}`);
    }
  }
  // Nothing was read where there is nothing to find.
  expect([...read.keys()].toSorted()).toEqual(['.atom', '.csv', '.html', '.ics', '.json', '.svg', '.txt']);
  expect([...machineWords]).toEqual([]);
});

/** A blank before a mark that ends what a link or a day says, and none before a day: what templates make of line breaks. */
const MISPLACED = /<\/(?:a|b|em|i|span|strong|time)>\s+[,.;:](?=[\s<])|\p{L}<time\b/gu;

test('blanks stand where words are parted', () => {
  const pages = [...listFiles(DIST)].filter((file) => file.endsWith('.html'));
  const faults = pages.flatMap((file) =>
    Array.from(readFileSync(join(DIST, file), 'utf8').matchAll(MISPLACED), ([html]) => `${file}: ${html}`),
  );
  expect(faults).toEqual([]);
});
