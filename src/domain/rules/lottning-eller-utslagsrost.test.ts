import { describe, expect, it } from 'vitest';
import { decision, event, places } from './example.ts';
import { lottningEllerUtslagsrost } from './lottning-eller-utslagsrost.ts';

describe('a tie-break fits the question', () => {
  it.each([
    ['lot', 'election', []],
    ['lot', 'main', ['rule']],
    ['lot', 'remit', ['rule']],
    ['casting-vote', 'main', []],
    ['casting-vote', 'election', ['rule']],
    ['majority', 'election', []],
    ['majority', 'main', []],
  ] as const)('%s in %s', (rule, kind, expected) => {
    expect(places(lottningEllerUtslagsrost, decision([event({ rule, kind })]))).toEqual(expected);
  });

  it('accepts either in another vote, which may be about employment', () => {
    const events = (['lot', 'casting-vote'] as const).map((rule) => event({ rule, kind: 'other' }));
    expect(places(lottningEllerUtslagsrost, decision(events))).toEqual([]);
  });
});
