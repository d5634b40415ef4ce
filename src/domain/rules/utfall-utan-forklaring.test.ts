import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeRules, winningSides, type OutcomeRule, type WinningSide } from '../vote.ts';
import { decision, event, places } from './example.ts';
import { utfallUtanForklaring } from './utfall-utan-forklaring.ts';

const faultsOf = (yes: number | 'unknown', no: number | 'unknown', result: WinningSide, rule: OutcomeRule) =>
  places(utfallUtanForklaring, decision([event({ totals: { yes, no }, result, rule })]));

describe('an outcome is explained', () => {
  it('finds that the larger number lost, with simple majority or no stated rule', () => {
    expect(faultsOf(43, 38, 'no', 'majority')).toEqual(['result']);
    expect(faultsOf(40, 41, 'yes', 'unknown')).toEqual(['result']);
  });

  it('accepts that the vote turned what the chair had found', () => {
    expect(faultsOf(40, 41, 'no', 'majority')).toEqual([]);
  });

  it('accepts that the smaller number won under the minority rule or a qualified majority', () => {
    expect(faultsOf(43, 38, 'no', 'minority')).toEqual([]);
    expect(faultsOf(50, 31, 'no', 'qualified')).toEqual([]);
  });

  it('says nothing where the outcome or a number is not stated, or the votes tie', () => {
    expect(faultsOf(43, 38, 'unknown', 'majority')).toEqual([]);
    expect(faultsOf('unknown', 38, 'yes', 'majority')).toEqual([]);
    expect(faultsOf(6, 6, 'no', 'majority')).toEqual([]);
  });

  it('never says anything when the larger number won', () => {
    const number = fc.nat(101);
    const rules = fc.constantFrom(...(Object.keys(outcomeRules) as OutcomeRule[]));
    fc.assert(
      fc.property(number, number, rules, (yes, no, rule) => {
        expect(faultsOf(yes, no, yes > no ? 'yes' : 'no', rule)).toEqual([]);
      }),
    );
  });

  it('says the same of ja and nej', () => {
    const number = fc.oneof(fc.nat(101), fc.constant('unknown' as const));
    const sides = fc.constantFrom(...(Object.keys(winningSides) as WinningSide[]));
    const mirrored = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(number, number, sides, (a, b, side) => {
        expect(faultsOf(a, b, side, 'majority')).toEqual(faultsOf(b, a, mirrored[side], 'majority'));
      }),
    );
  });
});
