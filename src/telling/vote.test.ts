import { expect, test } from 'vitest';
import { UNKNOWN } from '../domain/unknown.ts';
import type { Totals } from '../domain/vote.ts';
import { tellVote, type VoteFacts } from './vote.ts';

const event = (totals: Partial<Totals>, votes: VoteFacts['votes'] = []): VoteFacts => ({
  kind: 'main',
  totals: { yes: UNKNOWN, no: UNKNOWN, abstain: UNKNOWN, absent: UNKNOWN, ...totals },
  votes,
  result: 'yes',
  rule: 'majority',
});
const told = (facts: VoteFacts) =>
  tellVote(facts, { events: [facts], outcome: 'approved', disqualified: [] });

test.each([
  [{ yes: 9, no: 6, abstain: 0 }, [9, 6, 0]],
  [{ yes: 9, no: 6 }, [9, 6]],
  [{ yes: 9, no: 6, absent: 3 }, [9, 6]],
  [{ yes: 9, abstain: 2 }, undefined],
  [{}, undefined],
])('a score is ja, nej and, where it is printed, avstår: %j', (totals, score) =>
  expect(told(event(totals)).score).toEqual(score),
);

test('party rows are largest first, and members without a party have one', () => {
  const vote = (person: string, party: string | null) => ({
    person,
    party,
    role: 'member' as const,
    option: 'yes' as const,
  });
  const { parties } = told(event({ yes: 3 }, [vote('a', null), vote('b', 's'), vote('c', 's')]));
  expect(parties.map(({ party, voters, counts }) => [party, voters, counts.yes.count])).toEqual([
    ['s', 2, 2],
    [null, 1, 1],
  ]);
});
