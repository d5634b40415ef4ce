import { describe, expect, it } from 'vitest';
import { meeting, places } from './example.ts';
import { anslagetForeJusteringen } from './anslaget-fore-justeringen.ts';

const faultsOf = (date: string, approved: string, noticed: string) =>
  places(anslagetForeJusteringen, meeting(date, approved, noticed));

describe('the approval is announced after it', () => {
  it('finds the day before the approval and accepts the same day', () => {
    expect(faultsOf('2024-02-29', '2024-03-12', '2024-03-11')).toEqual(['approvals.0.noticed']);
    expect(faultsOf('2024-02-29', '2024-03-12', '2024-03-12')).toEqual([]);
  });

  it('finds a notice before the meeting where the approval is not stated', () => {
    expect(faultsOf('2024-02-29', 'unknown', '2024-02-28')).toEqual(['approvals.0.noticed']);
    expect(faultsOf('2024-02-29', 'unknown', '2024-03-12')).toEqual([]);
  });

  it('finds the same of a joint committee’s notice on all boards', () => {
    const approvals = [
      { approved: '2024-03-12', noticed: '2024-03-12', noticedOnAllBoards: '2024-03-11' },
      { approved: '2024-03-12', noticed: '2024-03-12', noticedOnAllBoards: '2024-03-14' },
    ];
    expect(places(anslagetForeJusteringen, { date: '2024-02-29', lastDay: '2024-02-29', approvals })).toEqual(
      ['approvals.0.noticedOnAllBoards'],
    );
  });

  it('says nothing where nothing can be compared', () => {
    expect(faultsOf('unknown', 'unknown', '2024-03-11')).toEqual([]);
    expect(faultsOf('2024-02-29', '2024-03-12', 'unknown')).toEqual([]);
  });
});
