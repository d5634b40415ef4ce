import { expect, test } from 'vitest';
import { numberFromWord } from './number-words.ts';

test.each([
  ['noll', 0],
  ['En', 1],
  ['ett', 1],
  ['tolv', 12],
  ['arton', 18],
  ['tjugoen', 21],
  ['tjugoett', 21],
  ['trettioåtta', 38],
  ['hundra', 100],
  ['etthundratrettiotre', 133],
  ['tvåhundraen', 201],
])('%s is %i', (word, number) => {
  expect(numberFromWord(word)).toBe(number);
});

test.each(['', '7', 'tre ledamöter', 'treor', 'tiohundra', 'hundratals', 'enskilda'])(
  '"%s" is no numeral',
  (word) => {
    expect(numberFromWord(word)).toBeUndefined();
  },
);
