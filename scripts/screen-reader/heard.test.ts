import { expect, test } from 'vitest';
import { doubled, silent } from './heard.ts';

test('a phrase is doubled when it is said again at once, or after a short word', () => {
  const phrase = 'Den som är jävig';
  expect(doubled([phrase, phrase])).toEqual([phrase]);
  expect(doubled([phrase, 'länk', phrase])).toEqual([phrase]);
  expect(doubled([phrase, 'får inte vara med', phrase])).toEqual([]);
});

test('figures of a table may be the same', () => {
  expect(doubled(['22', 'länk', '22', '0', '0'])).toEqual([]);
});

test('several things may be unknown, and headings follow each other', () => {
  expect(
    doubled(['cell, framgår inte', 'cell, framgår inte', 'huvud nivå 2', 'Mer', 'huvud nivå 2']),
  ).toEqual([]);
});

test('what is not said anywhere is silent', () => {
  expect(silent(['39 ja, 38 nej', 'länk'], ['39 ja', '38 nej', '3 avstod'])).toEqual(['3 avstod']);
});
