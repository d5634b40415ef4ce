import { describe, expect, test } from 'vitest';
import { everything, nextOrder, readState, writeState } from './state.ts';

const read = (query: string) => readState(query, ['s', 'sd', 'partilos']);

describe('the address', () => {
  test.each([
    '?parti=s&rost=ja&namn=anna&sortera=namn',
    '?parti=partilos&rost=deltog-inte&sortera=rost-fallande',
    '?rost=framgar-inte',
    '?namn=%C3%A5sa+b',
    '?sortera=kallan',
    '',
  ])('gives back the table that it came from: %s', (query) => {
    expect(writeState(read(query))).toBe(query);
  });

  test('may hold what the table does not have', () => {
    expect(read('?utm_source=x&parti=x&rost=kanske&sortera=alder&namn=')).toEqual(everything);
    expect(read('?sortera=kallan-fallande')).toEqual(everything);
  });

  test('means by a position the word in the table', () => {
    expect(read('?rost=avstar').position).toBe('avstår');
  });
});

test('a column’s head sorts upwards, downwards and not at all', () => {
  const up = nextOrder(undefined, 'namn');
  const down = nextOrder(up, 'namn');
  expect([up, down, nextOrder(down, 'namn')]).toEqual([
    { by: 'namn', descending: false },
    { by: 'namn', descending: true },
    undefined,
  ]);
  expect(nextOrder(down, 'roll')).toEqual({ by: 'roll', descending: false });
});
