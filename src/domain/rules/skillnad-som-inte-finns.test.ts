import { describe, expect, it } from 'vitest';
import { skillnadSomInteFinns } from './skillnad-som-inte-finns.ts';
import { decision, event, places, votes } from './example.ts';

const discrepancy = 'Listan har ett namn färre än siffrorna.';
const list = votes({ yes: 3, no: 2 });

describe('a written-down discrepancy exists', () => {
  it('finds one where totals and list agree', () => {
    expect(
      places(
        skillnadSomInteFinns,
        decision([event({ totals: { yes: 3, no: 2 }, votes: list, discrepancy })]),
      ),
    ).toEqual(['discrepancy']);
  });

  it('says nothing where they differ, or where none is written down', () => {
    const events = [
      event({ totals: { yes: 4, no: 2 }, votes: list, discrepancy }),
      event({ totals: { yes: 3, no: 2 }, votes: list }),
    ];
    expect(places(skillnadSomInteFinns, decision(events))).toEqual([]);
  });

  it('says nothing where it cannot be seen: no list, no totals, or a position that is unknown', () => {
    const events = [
      event({ totals: { yes: 3, no: 2 }, discrepancy }),
      event({ votes: list, discrepancy }),
      event({ totals: { yes: 3, no: 2 }, votes: votes({ yes: 3, no: 1, unknown: 1 }), discrepancy }),
    ];
    expect(places(skillnadSomInteFinns, decision(events))).toEqual([]);
  });

  it('takes more voters than seats for a discrepancy', () => {
    const more = event({ totals: { yes: 3, no: 2 }, votes: list, discrepancy });
    expect(places(skillnadSomInteFinns, decision([more], { body: { seats: 4 } }))).toEqual([]);
    expect(places(skillnadSomInteFinns, decision([more], { body: { seats: 5 } }))).toEqual(['discrepancy']);
  });
});
