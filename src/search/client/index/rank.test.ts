import { expect, test } from 'vitest';
import type { Hits } from './hits.ts';
import type { Match } from './match.ts';
import { rank } from './rank.ts';

const matches = (...lists: readonly Hits[]) =>
  lists.map((hits): Match => ({ asked: { isOptional: false }, hits }) as Match);
const pagesOf = (lists: readonly Hits[], long: readonly number[]) =>
  rank(matches(...lists), { pages: 100, long: new Set(long) }).pages;

/** Page 1 is about the first word; page 2 has both in passing. */
const about = new Map([
  [1, 20],
  [2, 1],
]);
const inPassing = new Map([[2, 1]]);

test('a page with all words stands before one that is about one of them', () =>
  expect(pagesOf([about, inPassing], [])).toEqual([2, 1]));

test('but not a long list, which has all words by chance and little of each', () =>
  expect(pagesOf([about, inPassing], [2])).toEqual([1, 2]));

test('and a long page that is about them stands first as any other', () =>
  expect(pagesOf([about, new Map([[2, 20]])], [2])).toEqual([2, 1]));
