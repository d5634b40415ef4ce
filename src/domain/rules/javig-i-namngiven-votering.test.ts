import { describe, expect, it } from 'vitest';
import type { VoteOption } from '../vote.ts';
import { javigINamngivenVotering } from './javig-i-namngiven-votering.ts';
import { decision, event, places, vote } from './example.ts';

/** Karin says yes in the first vote and has the given option in the second. */
const faultsOf = (option: VoteOption, voteEvents?: number[], disqualified = 'karin') =>
  places(
    javigINamngivenVotering,
    decision([event({ votes: [vote('karin', 'yes')] }), event({ votes: [vote('karin', option)] })], {
      decision: { disqualified: [{ person: disqualified, voteEvents }] },
    }),
  );

describe('one who was disqualified in a named vote', () => {
  it.each(['yes', 'no', 'abstain', 'unknown'] as const)('is not listed there as %s', (option) => {
    expect(faultsOf(option, [2])).toEqual(['votes.0.option']);
  });

  it.each(['not voting', 'absent'] as const)('may be listed there as %s', (option) => {
    expect(faultsOf(option, [2])).toEqual([]);
  });

  it('may vote in the others', () => expect(faultsOf('yes', [3])).toEqual([]));
  it('is left to a warning where no vote is named', () => expect(faultsOf('yes')).toEqual([]));
  it('is another person than the rest', () => expect(faultsOf('yes', [2], 'eva')).toEqual([]));
});
