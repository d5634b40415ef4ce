import { describe, expect, it } from 'vitest';
import { disqualifiedAt } from './disqualification.ts';
import { votes, vote } from './rules/example.ts';

const absent = { votes: [vote('karin', 'absent'), ...votes({ yes: 3 })] };
const notListed = { votes: votes({ yes: 3 }) };
const voted = { votes: [vote('karin', 'no'), ...votes({ yes: 3 })] };

const at = (number: number, events: Parameters<typeof disqualifiedAt>[1], voteEvents?: number[]) =>
  disqualifiedAt([{ person: 'karin', ...(voteEvents ? { voteEvents } : {}) }], events, number).length === 1;

describe('who was disqualified at a vote', () => {
  it('is everyone that the source says took no part in the §', () => {
    expect([at(1, [absent, notListed]), at(2, [absent, notListed])]).toEqual([true, true]);
  });

  it('is only who it names for that vote, where it names votes', () => {
    expect([at(1, [voted, absent], [2]), at(2, [voted, absent], [2])]).toEqual([false, true]);
  });

  it('is not told of anyone who voted in the §, where it names no votes', () => {
    expect([at(1, [voted, absent]), at(2, [voted, absent])]).toEqual([false, false]);
  });

  it('is not told of anyone whom only a part of the matter concerned, where it names no votes', () => {
    const part = [{ person: 'karin', concerns: 'ansvarsfriheten för en nämnd' }];
    expect(disqualifiedAt(part, [absent], 1)).toEqual([]);
    expect(disqualifiedAt([{ ...part[0]!, voteEvents: [1] }], [absent], 1)).toHaveLength(1);
  });

  it('is not told of anyone whose position in another list of the § is unknown', () => {
    expect(at(2, [{ votes: [vote('karin', 'unknown')] }, absent])).toBe(false);
  });
});
