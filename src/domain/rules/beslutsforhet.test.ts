import { describe, expect, it } from 'vitest';
import { decision, event, places, votes } from './example.ts';
import { beslutsforhet } from './beslutsforhet.ts';

const totals = (yes: number, no: number, abstain: number) => event({ totals: { yes, no, abstain } });
const body = (seats: number | 'unknown') => ({ body: { seats } });

describe('a body has its quorum', () => {
  it('asks for more than half of the seats, abstentions counted', () => {
    expect(places(beslutsforhet, decision([totals(4, 2, 0)], body(13)))).toEqual(['totals']);
    expect(places(beslutsforhet, decision([totals(4, 2, 1)], body(13)))).toEqual([]);
  });

  it('finds exactly half too few', () => {
    expect(places(beslutsforhet, decision([totals(6, 1, 0)], body(14)))).toEqual(['totals']);
  });

  it.each(['yes', 'no', 'abstain'])('says nothing when %s is not printed and there is no list', (option) => {
    const partial = event({ totals: { yes: 2, no: 2, abstain: 2, [option]: 'unknown' } });
    expect(places(beslutsforhet, decision([partial], body(13)))).toEqual([]);
  });

  it('goes by the list where a total is not printed', () => {
    const partial = event({ totals: { yes: 4, no: 2 }, votes: votes({ yes: 4, no: 2 }) });
    expect(places(beslutsforhet, decision([partial], body(13)))).toEqual(['totals']);
  });

  it('counts all in the list but the absent as taking part', () => {
    const list = (unknown: number) => event({ votes: votes({ unknown, 'not voting': 2, absent: 6 }) });
    expect(places(beslutsforhet, decision([list(5)], body(13)))).toEqual([]);
    expect(places(beslutsforhet, decision([list(4)], body(13)))).toEqual(['totals']);
  });

  it('of fullmäktige is not broken by disqualification (KL 5:46), but of a styrelse it is', () => {
    const disqualified = { decision: { disqualified: [{ person: 'a' }, { person: 'b' }] } };
    const few = [totals(5, 0, 0)];
    expect(places(beslutsforhet, decision(few, { ...disqualified, ...body(13) }))).toEqual([]);
    expect(
      places(beslutsforhet, decision(few, { ...disqualified, body: { seats: 13, kind: 'executive' } })),
    ).toEqual(['totals']);
  });

  it('says nothing when the seats are not known, and nothing of bodies that the law leaves free', () => {
    expect(places(beslutsforhet, decision([totals(1, 0, 0)], body('unknown')))).toEqual([]);
    expect(
      places(beslutsforhet, decision([totals(1, 0, 0)], { body: { seats: 13, kind: 'drafting' } })),
    ).toEqual([]);
  });
});
