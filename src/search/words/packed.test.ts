import { expect, test } from 'vitest';
import { packed, unpacked, type Posting } from './packed.ts';

test('pages come back as they were, also the first, far ones and the heaviest', () => {
  const postings: Posting[] = [
    [0, 31],
    [1, 1],
    [60, 7],
    [61, 30],
    [3662, 2],
    [59_999, 1],
  ];
  expect([...unpacked(packed(postings))]).toEqual(postings);
  expect([...unpacked(packed([]))]).toEqual([]);
});

test('a page that is near the one before takes two letters, and JSON adds none', () => {
  const postings = Array.from({ length: 500 }, (_, index): Posting => [index * 50 + 1, 1 + (index % 31)]);
  const text = packed(postings);
  expect(text).toHaveLength(1000);
  expect(JSON.stringify(text)).toHaveLength(1002);
});
