import { describe, expect, it } from 'vitest';
import { decision, event, places, votes } from './example.ts';
import { slutenMedNamn } from './sluten-med-namn.ts';

describe('a secret vote names nobody', () => {
  it.each(['yes', 'no', 'abstain'] as const)('finds a named %s', (option) => {
    expect(
      places(slutenMedNamn, decision([event({ ballot: 'secret', votes: votes({ [option]: 1 }) })])),
    ).toEqual(['votes.0.option']);
  });

  it('accepts a list of who took part, stood aside or was absent', () => {
    const list = votes({ unknown: 10, 'not voting': 1, absent: 2 });
    expect(places(slutenMedNamn, decision([event({ ballot: 'secret', votes: list })]))).toEqual([]);
  });

  it.each(['open', 'unknown'] as const)('accepts names where the ballot is %s', (ballot) => {
    expect(places(slutenMedNamn, decision([event({ ballot, votes: votes({ yes: 1 }) })]))).toEqual([]);
  });
});
