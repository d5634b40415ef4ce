import { describe, expect, test } from 'vitest';
import { parseReading } from './reading.ts';
import type { asRead } from './score.fixture.ts';
import { type Change, count, scored } from './score.fixture.ts';

test('a reading without faults has no differences, and everything that is found is right', () => {
  const { counts, disagreements, wrongPositions } = scored();
  expect(disagreements).toEqual([]);
  expect(wrongPositions).toEqual([]);
  for (const tallied of Object.values(counts))
    expect(tallied).toEqual({ expected: tallied.found, found: tallied.found, right: tallied.found });
  expect(counts.vote.right).toBe(6);
  expect(counts.total.right).toBe(4);
});

describe('both ways: what is missing lowers recall, what is too much lowers precision', () => {
  test.each<[string, Parameters<typeof count>[0], Change, number[]]>([
    ['a § that is not found', 'paragraph', (read) => read.decisions.pop(), [2, 1, 1]],
    ['a § that is read twice', 'paragraph', (read) => read.decisions.push(read.decisions[1]!), [2, 3, 2]],
    ['a date that is not stated', 'date', (read) => (read.date = null), [1, 0, 0]],
    ['a wrong date', 'date', (read) => (read.date = '2031-03-05'), [1, 1, 0]],
    [
      'a missing total',
      'total',
      (read) => ((read.decisions[0]!.voteEvents[0] as { yes: unknown }).yes = null),
      [4, 3, 3],
    ],
    [
      'a total that the source does not print',
      'total',
      (read) => (read.decisions[0]!.voteEvents[0]!.abstain = 0),
      [4, 5, 4],
    ],
    ['a missing clause', 'clause', (read) => read.decisions[0]!.clauses.shift(), [3, 2, 2]],
    ['text that is no clause', 'clause', (read) => read.decisions[1]!.clauses.push('Handlingar'), [3, 4, 3]],
    [
      'a proposed clause taken for a decided one',
      'proposedClause',
      (read) => read.decisions[1]!.proposedClauses.push('X'),
      [0, 1, 0],
    ],
    ['a missing mover', 'mover', (read) => read.decisions[0]!.proposals.pop(), [1, 0, 0]],
    [
      'a registry number from a sentence',
      'registryNumber',
      (read) => read.decisions[1]!.registryNumbers.push('1/1'),
      [1, 2, 1],
    ],
    [
      'one of two who reserved themselves',
      'reservation',
      (read) => read.decisions[0]!.reservations[0]!.by.pop(),
      [2, 1, 1],
    ],
    [
      'a party that is not the person’s',
      'disqualified',
      (read) => (read.decisions[0]!.disqualified[0]!.party = 'M'),
      [1, 1, 0],
    ],
  ])('%s', (_, field, change, expected) => {
    expect(count(field, change)).toEqual(expected);
  });
});

describe('the golden reading accepts', () => {
  test('a clause in its parts', () => {
    const change: Change = (read) => read.decisions[0]!.clauses.splice(1, 1, 'a. Den ena', 'b. Den andra');
    expect(count('clause', change)).toEqual([3, 3, 3]);
    expect(count('clauseOrder', change)).toEqual([1, 1, 1]);
  });
  test('no clause of which only a part was found', () => {
    expect(count('clause', (read) => read.decisions[0]!.clauses.splice(1, 1, 'Den ena'))).toEqual([3, 3, 2]);
  });
  test('an optional mover, there or not', () => {
    const optional = { by: [{ name: 'Bo Al', party: 'M' }] };
    expect(count('mover', (read) => read.decisions[0]!.proposals.push(optional))).toEqual([1, 1, 1]);
  });
  test('either of two outcomes', () => {
    expect(count('outcome', (read) => (read.decisions[0]!.outcome = 'assigned'))).toEqual([2, 2, 2]);
  });
  test('"för bifall" for "bifall"', () => {
    const events = (read: ReturnType<typeof asRead>) => read.decisions[0]!.voteEvents;
    expect(count('meaning', (read) => (events(read)[0]!.yesMeans = 'För bifall till förslaget.'))).toEqual([
      4, 4, 4,
    ]);
  });
});

test('clauses in another order than the source’s are found, and said', () => {
  const change: Change = (read) => read.decisions[0]!.clauses.reverse();
  expect(count('clause', change)).toEqual([3, 3, 3]);
  expect(count('clauseOrder', change)).toEqual([1, 1, 0]);
});

test('a reading of another shape is not scored, and the reason is told', () => {
  expect(() => parseReading('[{"decisions": [{"clauses": "Bron byggs."}]}]')).toThrow(
    /decisions\[0\]\.clauses/,
  );
  expect(() => parseReading('[]')).toThrow();
});
