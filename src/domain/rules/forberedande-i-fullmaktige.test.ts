import { describe, expect, it } from 'vitest';
import { decision, places } from './example.ts';
import { forberedandeIFullmaktige } from './forberedande-i-fullmaktige.ts';

const faultsOf = (kind: 'assembly' | 'committee', marks: object) =>
  places(forberedandeIFullmaktige, decision([], { body: { kind }, decision: marks }));

describe('a decision of fullmäktige can be appealed whatever it does (KL 13:2)', () => {
  it('finds one that is marked as preparatory or executing', () => {
    expect(faultsOf('assembly', { preparatory: true })).toEqual(['preparatory']);
    expect(faultsOf('assembly', { executing: true })).toEqual(['executing']);
  });

  it('lets a nämnd mark its own, and fullmäktige mark nothing', () => {
    expect([
      ...faultsOf('committee', { preparatory: true, executing: true }),
      ...faultsOf('assembly', {}),
    ]).toEqual([]);
  });
});
