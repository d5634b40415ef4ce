import { describe, expect, it } from 'vitest';
import { justeratForeSammantradet } from './justerat-fore-sammantradet.ts';
import { meeting, places } from './example.ts';

const found = (date: string, approved: string) => places(justeratForeSammantradet, meeting(date, approved));

describe('minutes are approved after the meeting', () => {
  it('finds the day before and accepts the same day', () => {
    expect(found('2024-02-29', '2024-02-28')).toEqual(['approvals.0.approved']);
    expect(found('2024-02-29', '2024-02-29')).toEqual([]);
  });

  it('says nothing where a day is not stated', () => {
    expect([...found('unknown', '2024-02-28'), ...found('2024-02-29', 'unknown')]).toEqual([]);
  });
});
