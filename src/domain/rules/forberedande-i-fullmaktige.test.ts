import { describe, expect, it } from 'vitest';
import { decision, places } from './example.ts';
import { forberedandeIFullmaktige } from './forberedande-i-fullmaktige.ts';

const found = (kind: 'assembly' | 'committee', marks: object) =>
  places(forberedandeIFullmaktige, decision([], { body: { kind }, decision: marks }));

describe('a decision of fullmäktige can be appealed whatever it does (KL 13:2)', () => {
  it('finds one that is marked as preparatory or executing', () => {
    expect(found('assembly', { preparatory: true })).toEqual(['preparatory']);
    expect(found('assembly', { executing: true })).toEqual(['executing']);
  });

  it('lets a nämnd mark its own, and fullmäktige mark nothing', () => {
    expect([...found('committee', { preparatory: true, executing: true }), ...found('assembly', {})]).toEqual(
      [],
    );
  });
});
