import { describe, expect, it } from 'vitest';
import { meeting, places } from './example.ts';
import { anslagetSent } from './anslaget-sent.ts';

const faultsOf = (approved: string, noticed: string) =>
  places(anslagetSent, meeting('2024-02-29', approved, noticed));

describe('the approval is announced in time', () => {
  it('is in time on the second day and late on the third', () => {
    expect(faultsOf('2024-03-12', '2024-03-14')).toEqual([]);
    expect(faultsOf('2024-03-12', '2024-03-15')).toEqual(['approvals.0.noticed']);
  });

  it('is in time on Monday after an approval on Friday', () => {
    expect(faultsOf('2024-03-08', '2024-03-11')).toEqual([]);
    expect(faultsOf('2024-03-08', '2024-03-12')).toEqual(['approvals.0.noticed']);
  });

  it('says nothing where a day is not stated', () => {
    expect([...faultsOf('unknown', '2024-03-30'), ...faultsOf('2024-03-12', 'unknown')]).toEqual([]);
  });
});
