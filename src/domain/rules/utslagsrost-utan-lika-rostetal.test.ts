import { describe, expect, it } from 'vitest';
import { decision, event, places } from './example.ts';
import { utslagsrostUtanLikaRostetal } from './utslagsrost-utan-lika-rostetal.ts';

const tieBreaks = [{ rule: 'casting-vote' }, { rule: 'lot' }, { castingVote: 'yes' }] as const;

describe('a tie-break needs a tie', () => {
  it.each(tieBreaks)('finds %o where the votes differ', (given) => {
    expect(
      places(utslagsrostUtanLikaRostetal, decision([event({ ...given, totals: { yes: 7, no: 6 } })])),
    ).toEqual(['totals']);
  });

  it.each(tieBreaks)('accepts %o where they tie or are not printed', (given) => {
    const events = [{ yes: 6, no: 6, abstain: 1 }, { yes: 6 }, {}].map((totals) =>
      event({ ...given, totals }),
    );
    expect(places(utslagsrostUtanLikaRostetal, decision(events))).toEqual([]);
  });

  it('says nothing of a plain majority', () => {
    expect(
      places(utslagsrostUtanLikaRostetal, decision([event({ rule: 'majority', totals: { yes: 7, no: 6 } })])),
    ).toEqual([]);
  });
});
