import { describe, expect, it } from 'vitest';
import { justeratForeSammantradet } from './justerat-fore-sammantradet.ts';
import { meeting, places } from './example.ts';

const faultsOf = (date: string, approved: string) =>
  places(justeratForeSammantradet, meeting(date, approved));

describe('minutes are approved after the meeting', () => {
  it('finds the day before and accepts the same day', () => {
    expect(faultsOf('2024-02-29', '2024-02-28')).toEqual(['approvals.0.approved']);
    expect(faultsOf('2024-02-29', '2024-02-29')).toEqual([]);
  });

  it('says nothing where a day is not stated', () => {
    expect([...faultsOf('unknown', '2024-02-28'), ...faultsOf('2024-02-29', 'unknown')]).toEqual([]);
  });
});
