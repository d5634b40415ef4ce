import { describe, expect, it } from 'vitest';
import { decision, event, places } from './example.ts';
import { slutenUtanforVal } from './sluten-utanfor-val.ts';

describe('a secret vote is allowed', () => {
  it.each(['election', 'other'] as const)('for %s, which may be employment', (kind) => {
    expect(places(slutenUtanforVal, decision([event({ kind, ballot: 'secret' })]))).toEqual([]);
  });

  it.each(['main', 'counter-proposal', 'remit', 'table', 'addition'] as const)('not for %s', (kind) => {
    expect(places(slutenUtanforVal, decision([event({ kind, ballot: 'secret' })]))).toEqual(['ballot']);
    expect(places(slutenUtanforVal, decision([event({ kind, ballot: 'unknown' })]))).toEqual([]);
  });
});
