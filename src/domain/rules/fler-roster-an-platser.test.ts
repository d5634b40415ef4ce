import { describe, expect, it } from 'vitest';
import { decision, event, places, votes } from './example.ts';
import { flerRosterAnPlatser } from './fler-roster-an-platser.ts';

const seats = (number: number | 'unknown') => ({ body: { seats: number } });

describe('voters within seats', () => {
  it('allows as many voters as seats and finds one more, in the totals or in the list', () => {
    const full = { yes: 43, no: 37, abstain: 1 };
    const over = { yes: 43, no: 38, abstain: 1 };
    for (const given of [{ totals: full }, { votes: votes(full) }])
      expect(places(flerRosterAnPlatser, decision([event(given)], seats(81)))).toEqual([]);
    for (const given of [{ totals: over }, { votes: votes(over) }])
      expect(places(flerRosterAnPlatser, decision([event(given)], seats(81)))).toEqual(['totals']);
  });

  it('counts neither the absent, nor those who stand aside, nor those of unknown position', () => {
    const list = votes({ yes: 43, no: 38, absent: 5, 'not voting': 3, unknown: 2 });
    expect(places(flerRosterAnPlatser, decision([event({ votes: list })], seats(81)))).toEqual([]);
  });

  it('says nothing when the seats are not known', () => {
    expect(
      places(flerRosterAnPlatser, decision([event({ totals: { yes: 900 } })], seats('unknown'))),
    ).toEqual([]);
  });

  it('says nothing when the author has written down that the source disagrees with itself', () => {
    const odd = event({ totals: { yes: 82 }, discrepancy: 'Protokollet anger 82 ja-röster.' });
    expect(places(flerRosterAnPlatser, decision([odd], seats(81)))).toEqual([]);
  });
});
