import { describe, expect, it } from 'vitest';
import type { VoteOption } from '../vote.ts';
import { disqualifiedStandAside } from './disqualified-stand-aside.ts';
import { decision, event, places, vote } from './example.ts';

const found = (option: VoteOption, disqualified = 'karin') =>
  places(
    disqualifiedStandAside,
    decision([event({ votes: [vote('jonas', 'yes'), vote('karin', option)] })], {
      decision: { disqualified: [{ person: disqualified }] },
    }),
  );

describe('disqualified persons stand aside', () => {
  it.each(['yes', 'no', 'abstain', 'unknown'] as const)('finds one listed as %s', (option) => {
    expect(found(option)).toEqual(['votes.1.option']);
  });

  it.each(['not voting', 'absent'] as const)('accepts one listed as %s', (option) => {
    expect(found(option)).toEqual([]);
  });

  it('accepts one who is not in the list', () => expect(found('yes', 'eva')).toEqual([]));
});
