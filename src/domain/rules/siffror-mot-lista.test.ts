import { describe, expect, it } from 'vitest';
import { skillnadIKallan } from './skillnad-i-kallan.ts';
import { decision, event, places, votes } from './example.ts';
import { siffrorMotLista } from './siffror-mot-lista.ts';

const differing = { totals: { yes: 43, no: 38 }, votes: votes({ yes: 42, no: 38 }) };
const agreeing = { ...differing, votes: votes({ yes: 43, no: 38 }) };
const short = { totals: { yes: 9, no: 6 }, votes: votes({ unknown: 14 }) };
const written = { discrepancy: 'Listan har ett namn färre än siffrorna.' };

describe('totals agree with the list', () => {
  it('finds a difference at the total that differs, or at all of them', () => {
    expect(places(siffrorMotLista, decision([event(differing), event(short)]))).toEqual([
      'totals.yes',
      'totals',
    ]);
  });

  it('says nothing when they agree', () => {
    expect(places(siffrorMotLista, decision([event(agreeing)]))).toEqual([]);
    expect(places(skillnadIKallan, decision([event({ ...agreeing, ...written })]))).toEqual([]);
  });

  it('is an error until the difference is written down, and then a warning', () => {
    const before = decision([event(differing)]);
    const after = decision([event({ ...differing, ...written })]);
    expect([places(siffrorMotLista, before), places(skillnadIKallan, before)]).toEqual([['totals.yes'], []]);
    expect([places(siffrorMotLista, after), places(skillnadIKallan, after)]).toEqual([[], ['totals.yes']]);
    expect([siffrorMotLista.kind.severity, skillnadIKallan.kind.severity]).toEqual(['error', 'warning']);
  });
});
