import { describe, expect, it } from 'vitest';
import type { OutcomeRule } from '../vote.ts';
import { decision, event, places } from './example.ts';
import { likaRostetal } from './lika-rostetal.ts';

const withRule = (rule: OutcomeRule, no = 6) => decision([event({ totals: { yes: 6, no }, rule })]);

describe('a tie is broken', () => {
  it.each(['majority', 'unknown'] as const)('finds a tie with the rule %s', (rule) => {
    expect(places(likaRostetal, withRule(rule))).toEqual(['rule']);
    expect(places(likaRostetal, withRule(rule, 5))).toEqual([]);
  });

  it.each(['casting-vote', 'lot', 'minority', 'qualified'] as const)(
    'accepts that %s settled a tie',
    (rule) => {
      expect(places(likaRostetal, withRule(rule))).toEqual([]);
    },
  );

  it('takes two unprinted numbers for no tie', () => {
    expect(places(likaRostetal, decision([event({})]))).toEqual([]);
  });

  it('only warns: the source may be silent', () => expect(likaRostetal.kind.severity).toBe('warning'));
});
