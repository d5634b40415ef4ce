import { describe, expect, it } from 'vitest';
import type { VoteOption } from '../vote.ts';
import { javigRostade } from './javig-rostade.ts';
import { decision, event, places, vote } from './example.ts';

const faultsOf = (option: VoteOption, disqualified = 'karin', voteEvents?: number[]) =>
  places(
    javigRostade,
    decision([event({ votes: [vote('jonas', 'yes'), vote('karin', option)] })], {
      decision: { disqualified: [{ person: disqualified, voteEvents }] },
    }),
  );

describe('disqualified persons stand aside', () => {
  it.each(['yes', 'no', 'abstain', 'unknown'] as const)('finds one listed as %s', (option) => {
    expect(faultsOf(option)).toEqual(['votes.1.option']);
  });

  it.each(['not voting', 'absent'] as const)('accepts one listed as %s', (option) => {
    expect(faultsOf(option)).toEqual([]);
  });

  it('accepts one who is not in the list', () => expect(faultsOf('yes', 'eva')).toEqual([]));

  it('accepts one who was disqualified in other votes of the §', () => {
    expect(faultsOf('yes', 'karin', [2])).toEqual([]);
  });

  it('is a warning: the source need not say which vote it was', () => {
    expect(javigRostade.kind.severity).toBe('warning');
  });
});
