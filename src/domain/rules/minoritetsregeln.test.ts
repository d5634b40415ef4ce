import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decision, event, places, votes } from './example.ts';
import { minoritetsregeln } from './minoritetsregeln.ts';
import type { VoteEventFacts } from './subject.ts';

const minority = (more: Parameters<typeof event>[0]): VoteEventFacts =>
  event({ kind: 'remit', rule: 'minority', ...more });
const won = (yes: number, no: number, abstain: number | 'unknown' = 'unknown') =>
  decision([minority({ totals: { yes, no, abstain }, result: 'no' })]);

describe('the minority rule', () => {
  it.each(['remit', 'table'] as const)('holds in fullmäktige for %s', (kind) => {
    expect(places(minoritetsregeln, decision([minority({ kind })]))).toEqual([]);
  });

  it.each(['executive', 'committee', 'subcommittee', 'drafting'] as const)(
    'does not hold in a body of kind %s',
    (kind) => {
      expect(places(minoritetsregeln, decision([minority({})], { body: { kind } }))).toEqual(['rule']);
    },
  );

  it.each(['main', 'counter-proposal', 'addition', 'election', 'other'] as const)(
    'does not hold for %s',
    (kind) => {
      expect(places(minoritetsregeln, decision([minority({ kind })]))).toEqual(['kind']);
    },
  );

  it('is satisfied with exactly one third of those present', () => {
    expect(places(minoritetsregeln, won(54, 27))).toEqual([]);
    expect(places(minoritetsregeln, won(55, 26))).toEqual(['totals.no']);
  });

  it('counts those who abstain as present', () => {
    expect(places(minoritetsregeln, won(40, 27, 14))).toEqual([]);
    expect(places(minoritetsregeln, won(40, 26, 15))).toEqual(['totals.no']);
    expect(places(minoritetsregeln, won(40, 26))).toEqual([]);
  });

  it('counts those in the list as present where the totals say less', () => {
    const listed = minority({ totals: { no: 26 }, votes: votes({ yes: 55, no: 26 }), result: 'no' });
    expect(places(minoritetsregeln, decision([listed]))).toEqual(['totals.no']);
  });

  it('says nothing of the third where the outcome or the winning number is not stated', () => {
    expect(places(minoritetsregeln, decision([minority({ totals: { yes: 80, no: 1 } })]))).toEqual([]);
    expect(places(minoritetsregeln, decision([minority({ totals: { yes: 80 }, result: 'no' })]))).toEqual([]);
  });

  it('finds too few exactly when the winners are less than a third of yes, no and abstain', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (yes, no, abstain) => {
        expect(places(minoritetsregeln, won(yes, no, abstain)).length).toBe(
          no < (yes + no + abstain) / 3 ? 1 : 0,
        );
      }),
    );
  });

  it('says nothing of votes settled by another rule', () => {
    expect(
      places(minoritetsregeln, decision([event({ rule: 'majority' })], { body: { kind: 'committee' } })),
    ).toEqual([]);
  });
});
