import { describe, expect, test } from 'vitest';
import { fieldTable, disagreementLine, missed } from './report.ts';
import { noCounts } from './tally.ts';

const share = (expected: number, found: number, right: number) => ({ expected, found, right });

describe('a floor', () => {
  test.each([
    ['holds when everything is found and right', 'total', share(40, 40, 40), []],
    ['is missed by one figure too many', 'total', share(40, 41, 40), ['precision']],
    ['is missed by one figure too few', 'total', share(40, 39, 39), ['täckning']],
    ['of clauses holds at 95 %', 'clause', share(100, 100, 95), []],
    ['of clauses is missed below it', 'clause', share(100, 99, 94), ['precision', 'täckning']],
    ['of named votes is about recall', 'vote', share(100, 200, 99), []],
    ['is not missed where there is nothing', 'disqualified', share(0, 0, 0), []],
    ['is missed by what should not be there', 'disqualified', share(0, 1, 0), ['precision']],
    ['does not exist for roles', 'role', share(10, 10, 0), []],
  ] as const)('%s', (_, field, count, expected) => {
    expect(missed(field, count)).toEqual(expected);
  });
});

test('the table says 100 % only of what is whole', () => {
  const counts = { ...noCounts(), clause: share(10_000, 10_000, 9_999) };
  const line = fieldTable(counts)
    .split('\n')
    .find((row) => row.startsWith('Beslutssatser'));
  expect(line?.split(/ {2,}/)).toEqual([
    'Beslutssatser',
    '10000',
    '10000',
    '9999',
    '99,9 %',
    '99,9 %',
    '95 %',
    'OK',
  ]);
});

test('a difference says where to look it up, and long texts are cut', () => {
  const place = { file: 'exempelby.txt', line: 12, paragraph: '7', field: 'clause' as const };
  expect(disagreementLine({ ...place, expected: '0123456789ab', found: null })).toBe(
    'exempelby.txt:12 § 7 Beslutssatser: facit 0123456789ab, funnet saknas',
  );
  expect(disagreementLine({ ...place, expected: null, found: 'x'.repeat(300) })).toMatch(/ x{99}…$/);
});
