import { describe, expect, it } from 'vitest';
import { decision, event, places, votes } from './example.ts';
import { flerNamnAnRoster } from './fler-namn-an-roster.ts';
import type { VoteEventFacts } from './subject.ts';

const faultsOf = (totals: Partial<VoteEventFacts['totals']>, unknown: number) =>
  places(
    flerNamnAnRoster,
    decision([event({ totals, votes: votes({ unknown, absent: 1, 'not voting': 1 }) })]),
  );

describe('names within totals', () => {
  it('finds more names than votes where some may have been absent', () => {
    expect(faultsOf({ yes: 9, no: 6, abstain: 0 }, 16)).toEqual(['votes']);
    expect(faultsOf({ yes: 9, no: 6, abstain: 0 }, 15)).toEqual([]);
  });

  it('counts those whose position is shown, on both sides of the comparison', () => {
    const listed = (unknown: number) =>
      event({ totals: { yes: 5, no: 4, abstain: 2 }, votes: votes({ yes: 5, no: 3, abstain: 1, unknown }) });
    expect(places(flerNamnAnRoster, decision([listed(2)]))).toEqual([]);
    expect(places(flerNamnAnRoster, decision([listed(3)]))).toEqual(['votes']);
  });

  it.each(['yes', 'no', 'abstain'])('says nothing where %s is not printed and may take them', (option) => {
    expect(faultsOf({ yes: 0, no: 0, abstain: 0, [option]: 'unknown' }, 16)).toEqual([]);
  });

  it('leaves to the comparison of totals what is a contradiction', () => {
    expect(faultsOf({ yes: 9, no: 6, abstain: 0, absent: 0 }, 16)).toEqual([]);
    expect(faultsOf({ yes: 9, no: 6, abstain: 0, absent: 5 }, 16)).toEqual([]);
    expect(
      places(
        flerNamnAnRoster,
        decision([event({ totals: { yes: 1, no: 0, abstain: 0 }, votes: votes({ yes: 2 }) })]),
      ),
    ).toEqual([]);
  });
});
