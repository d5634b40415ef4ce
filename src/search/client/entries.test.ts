import { describe, expect, test } from 'vitest';
import type { Groups } from '../words/format.ts';
import { byNewest, entriesOf, pagesIn } from './entries.ts';

/** Six pages: 0 alone, 1 a matter with its decision 2 and document 3, 4 alone, 5 alone. */
const groups: Groups = {
  kinds: [
    [0, 0, 1],
    [1, 1, 1],
  ],
  order: ']^]]',
};

describe('results', () => {
  test('are one a matter, where its best page stood, and know all of the matter', () => {
    expect(entriesOf([3, 0, 1, 5], groups)).toEqual([
      { pages: [3, 1], from: 1, decisions: 2, others: 3, to: 4 },
      { pages: [0], from: 0, decisions: 0, others: 0, to: 1 },
      { pages: [5], from: 5, decisions: 5, others: 5, to: 6 },
    ]);
  });

  test('are as many pages as were found, but for a matter’s own', () => {
    expect(pagesIn(entriesOf([3, 2, 1, 5], groups))).toBe(3);
    expect(pagesIn(entriesOf([1], groups))).toBe(1);
  });

  test('by day stand by the newest page that was found, and what has no day last', () => {
    const days = { values: ['0', '2020-01-01', '2023-01-01'], pages: [1, 2, 2, 1, 0, 2] };
    const entries = entriesOf([4, 0, 3, 5], groups);
    expect(byNewest(entries, days).map(({ pages }) => pages)).toEqual([[5], [0], [3], [4]]);
  });
});
