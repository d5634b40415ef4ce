import type { FaultKind } from '../fault.ts';
import { voteOptions, type VoteOption } from '../vote.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'sluten-med-namn',
  severity: 'error',
  title: 'Sluten omröstning med namngivna röster',
  advice: 'Ta bort rösterna, eller skriv ballot: open om källan visar att omröstningen var öppen.',
  reason:
    'I en sluten omröstning får ingen veta hur någon röstade. En sådan uppgift är fel, eller får inte publiceras.',
  law: 'KL 5:54',
};

const positions: readonly VoteOption[] = ['yes', 'no', 'abstain'];

/**
 * Nobody's vote is known in a secret vote (KL 5:54). An error: either the ballot was open or the
 * positions come from elsewhere, and publishing them would break the secrecy. That a person took
 * part (`unknown`), stood aside or was absent is no position.
 */
export const secretVoteUnnamed = eventRule(kind, ({ ballot, votes }) => {
  if (ballot !== 'secret') return [];
  return votes.flatMap(({ option }, index) =>
    positions.includes(option)
      ? [
          {
            path: ['votes', index, 'option'],
            expected: 'ingen uppgift om rösten',
            found: voteOptions[option],
          },
        ]
      : [],
  );
});
