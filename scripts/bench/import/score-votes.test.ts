import { describe, expect, test } from 'vitest';
import { golden as goldenShape } from './golden/golden.ts';
import { parseReading } from './reading.ts';
import { asRead, type Change, count, facts, scored } from './score.fixture.ts';
import { score } from './score.ts';

describe('positions', () => {
  const votes = (read: ReturnType<typeof asRead>) => read.decisions[0]!.voteEvents[0]!.votes;

  test('a wrong one is listed by name, with the line of the vote', () => {
    const { wrongPositions } = scored((read) => (votes(read)[0]!.option = 'no'));
    expect(wrongPositions).toEqual([
      expect.objectContaining({
        paragraph: '7',
        line: 20,
        expected: 'Ada Ek (S): ja',
        found: 'Ada Ek (S): nej',
      }),
    ]);
  });
  test('an unknown one is missing, never wrong', () => {
    const change: Change = (read) => (votes(read)[0]!.option = 'unknown');
    expect(scored(change).wrongPositions).toEqual([]);
    expect(count('vote', change)).toEqual([6, 5, 5]);
  });
  test('a voter who is not in the source is a wrong one', () => {
    const change: Change = (read) => votes(read).push({ ...votes(read)[0]!, name: 'Eva Ny' });
    expect(scored(change).wrongPositions.map(({ found }) => found)).toEqual(['Eva Ny (S): ja']);
  });
  test('a position where the columns were lost is a wrong one', () => {
    const lost = structuredClone(facts);
    lost.decisions[0]!.voteEvents![0]!.votes[0]![3] = 'unknown';
    const { wrongPositions } = score(goldenShape.parse(lost), parseReading(JSON.stringify([asRead()])));
    expect(wrongPositions.map(({ expected }) => expected)).toEqual(['Ada Ek (S): framgår inte']);
  });
});

describe('votes have an order', () => {
  test('two that have changed places are not the same two', () => {
    const { counts, wrongPositions } = scored((read) => read.decisions[0]!.voteEvents.reverse());
    expect(counts.total.right).toBeLessThan(counts.total.expected);
    expect(wrongPositions.length).toBeGreaterThan(0);
  });
  test('one that is missing does not make the others wrong', () => {
    const change: Change = (read) => read.decisions[0]!.voteEvents.shift();
    expect(count('voteEvent', change)).toEqual([2, 1, 1]);
    expect(count('vote', change)).toEqual([6, 3, 3]);
    expect(scored(change).wrongPositions).toEqual([]);
  });
  test('an invented one gives nobody a vote that goes unnoticed', () => {
    const change: Change = (read) => read.decisions[1]!.voteEvents.push(read.decisions[0]!.voteEvents[0]!);
    expect(count('voteEvent', change)).toEqual([2, 3, 2]);
    expect(scored(change).wrongPositions).toHaveLength(3);
  });
});
