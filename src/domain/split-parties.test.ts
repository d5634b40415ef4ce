import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitParties } from './split-parties.ts';
import { voteOptions, type Vote, type VoteOption } from './vote.ts';

const vote = (person: string, party: string | null, option: VoteOption): Vote => ({
  person,
  party,
  role: 'member',
  option,
});
const options = Object.keys(voteOptions) as VoteOption[];

it('names those who did otherwise than most of their party', () => {
  const votes = [
    vote('a', 'd', 'abstain'),
    vote('b', 'd', 'abstain'),
    vote('c', 'd', 'yes'),
    vote('e', 's', 'no'),
    vote('f', 's', 'absent'),
  ];
  expect(
    splitParties(votes)?.map(({ party, others }) => [party, others.map(({ person }) => person)]),
  ).toEqual([['d', ['c']]]);
});

it('names all where a party fell apart in equal parts', () => {
  const [party] = splitParties([vote('a', 'd', 'yes'), vote('b', 'd', 'no')]) ?? [];
  expect(party?.even).toBe(true);
  expect(party?.others).toHaveLength(2);
});

it('knows nothing while a position is unknown, or without a list', () => {
  expect(splitParties([vote('a', 'd', 'yes'), vote('b', 's', 'unknown')])).toBeUndefined();
  expect(splitParties([])).toBeUndefined();
});

it('never counts those without a party, nor the absent, as a split', () => {
  const votes = [
    vote('a', null, 'yes'),
    vote('b', null, 'no'),
    vote('c', 'd', 'yes'),
    vote('e', 'd', 'absent'),
  ];
  expect(splitParties(votes)).toEqual([]);
});

it('finds a party exactly when two of its members took different sides', () => {
  const list = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...options)), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(list, (pairs) => {
      const votes = pairs.map(([party, option], index) => vote(String(index), party, option));
      const split = splitParties(votes);
      const isKnown = votes.length > 0 && pairs.every(([, option]) => option !== 'unknown');
      const sides = (party: string) =>
        new Set(
          pairs
            .filter(
              ([voterParty, option]) => voterParty === party && ['yes', 'no', 'abstain'].includes(option),
            )
            .map(([, o]) => o),
        );
      expect(split?.map(({ party }) => party).sort()).toEqual(
        isKnown ? ['a', 'b', 'c'].filter((party) => sides(party).size > 1) : undefined,
      );
    }),
  );
});
