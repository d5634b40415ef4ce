import { describe, expect, it } from 'vitest';
import { justeratSent } from './justerat-sent.ts';
import { meeting, places } from './example.ts';

const faultsOf = (date: string, approved: string) => places(justeratSent, meeting(date, approved));

describe('minutes are approved in time', () => {
  it('is in time on the fourteenth day and late on the fifteenth', () => {
    expect(faultsOf('2024-02-29', '2024-03-14')).toEqual([]);
    expect(faultsOf('2024-02-29', '2024-03-15')).toEqual(['approvals.0.approved']);
  });

  it('is in time on the Tuesday after Easter when the fourteenth day is Good Friday', () => {
    expect(faultsOf('2024-03-15', '2024-04-02')).toEqual([]);
    expect(faultsOf('2024-03-15', '2024-04-03')).toEqual(['approvals.0.approved']);
  });

  it('says nothing where a day is not stated', () => {
    expect([...faultsOf('unknown', '2024-03-15'), ...faultsOf('2024-02-29', 'unknown')]).toEqual([]);
  });

  it('looks at each approval by itself', () => {
    const approvals = ['2024-02-29', '2024-04-29'].map((approved) => ({ approved, noticed: 'unknown' }));
    expect(places(justeratSent, { date: '2024-02-29', lastDay: '2024-02-29', approvals })).toEqual([
      'approvals.1.approved',
    ]);
  });

  it('counts from the last day of a meeting that went on for several', () => {
    const late = (approved: string) =>
      places(justeratSent, meeting('2024-02-28', approved, 'unknown', '2024-02-29'));
    expect(late('2024-03-14')).toEqual([]);
    expect(late('2024-03-15')).toEqual(['approvals.0.approved']);
  });
});
