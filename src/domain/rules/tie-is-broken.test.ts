import { describe, expect, it } from 'vitest';
import type { OutcomeRule } from '../vote.ts';
import { decision, event, places } from './example.ts';
import { tieIsBroken } from './tie-is-broken.ts';

const withRule = (rule: OutcomeRule, no = 6) => decision([event({ totals: { yes: 6, no }, rule })]);

describe('a tie is broken', () => {
  it.each(['majority', 'unknown'] as const)('finds a tie with the rule %s', (rule) => {
    expect(places(tieIsBroken, withRule(rule))).toEqual(['rule']);
    expect(places(tieIsBroken, withRule(rule, 5))).toEqual([]);
  });

  it.each(['casting-vote', 'lot', 'minority', 'qualified'] as const)(
    'accepts that %s settled a tie',
    (rule) => {
      expect(places(tieIsBroken, withRule(rule))).toEqual([]);
    },
  );

  it('takes two unprinted numbers for no tie', () => {
    expect(places(tieIsBroken, decision([event({})]))).toEqual([]);
  });

  it('only warns: the source may be silent', () => expect(tieIsBroken.kind.severity).toBe('warning'));
});
