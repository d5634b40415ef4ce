import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomes, type Outcome } from '../domain/decision.ts';
import { voteEventKinds, type VoteEventKind } from '../domain/procedure.ts';
import { UNKNOWN, type Unknown } from '../domain/unknown.ts';
import { outcomeRules, winningSides, type OutcomeRule, type WinningSide } from '../domain/vote.ts';
import { namedRule, winner } from './winner.ts';

const count = fc.oneof(fc.constant<Unknown>(UNKNOWN), fc.nat({ max: 5 }));
const event = fc.record({
  kind: fc.constantFrom(...(Object.keys(voteEventKinds) as VoteEventKind[])),
  totals: fc.record({ yes: count, no: count, abstain: count, absent: count }),
  result: fc.constantFrom(...(Object.keys(winningSides) as WinningSide[])),
  rule: fc.constantFrom(...(Object.keys(outcomeRules) as OutcomeRule[])),
});
const outcome = fc.constantFrom(...(Object.keys(outcomes) as Outcome[]));

describe('who won', () => {
  test('is what the source says, whatever the numbers, the rule and the outcome', () => {
    fc.assert(fc.property(event, outcome, (any, became) => winner(any, became).side === any.result));
  });

  test('is told with what the printed numbers say of that side, and with nothing where one is not printed', () => {
    fc.assert(
      fc.property(event, outcome, (any, became) => {
        const { numbers } = winner(any, became);
        const { yes, no } = any.totals;
        if (any.result === 'unknown' || yes === UNKNOWN || no === UNKNOWN) return numbers === 'not-stated';
        const [winners, losers] = any.result === 'yes' ? [yes, no] : [no, yes];
        return numbers === (winners === losers ? 'tie' : winners > losers ? 'more' : 'fewer');
      }),
    );
  });
});

describe('the minority rule', () => {
  test.each<[VoteEventKind, Outcome, string]>([
    ['remit', 'remitted', 'minority-remit'],
    ['table', 'tabled', 'minority-table'],
    ['remit', 'unknown', 'minority-remit'],
    ['other', 'tabled', 'minority-table'],
    ['main', 'approved', 'minority'],
    ['remit', 'tabled', 'minority'],
  ])('of a vote of kind %s in a matter that was %s is %s', (kind, became, rule) =>
    expect(namedRule('minority', kind, became)).toBe(rule),
  );

  test('is named only where the source names it', () => {
    expect(namedRule('unknown', 'remit', 'remitted')).toBe('unknown');
    expect(namedRule('majority', 'remit', 'remitted')).toBe('majority');
  });
});
