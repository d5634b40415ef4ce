import { describe, expect, it } from 'vitest';
import { ordforandeAvstod } from './ordforande-avstod.ts';
import { decision, event, places, vote } from './example.ts';

const list = [vote('anna', 'yes'), vote('bo', 'no'), vote('cecilia', 'abstain', { role: 'chair' })];
const tie = { totals: { yes: 1, no: 1, abstain: 1 }, votes: list };

describe('the chair votes when needed', () => {
  it('finds that the chair abstained in a tie', () => {
    expect(places(ordforandeAvstod, decision([event(tie)]))).toEqual(['votes.2.option']);
  });

  it('finds that the chair abstained where a casting vote settled it', () => {
    const events = [event({ votes: list, rule: 'casting-vote' }), event({ votes: list, castingVote: 'no' })];
    expect(places(ordforandeAvstod, decision(events))).toEqual(['votes.2.option', 'votes.2.option']);
  });

  it('lets the chair abstain when no vote more was needed', () => {
    expect(places(ordforandeAvstod, decision([event({ ...tie, totals: { yes: 2, no: 1 } })]))).toEqual([]);
  });

  it('lets the office holder abstain when somebody else presided', () => {
    expect(places(ordforandeAvstod, decision([event({ ...tie, chair: 'anna' })]))).toEqual([]);
  });

  it('lets other members abstain', () => {
    const votes = [vote('anna', 'yes', { role: 'chair' }), vote('bo', 'no'), vote('cecilia', 'abstain')];
    expect(places(ordforandeAvstod, decision([event({ ...tie, votes })]))).toEqual([]);
  });

  it('takes no unknown position for an abstention', () => {
    const votes = [vote('anna', 'unknown', { role: 'chair' })];
    expect(places(ordforandeAvstod, decision([event({ ...tie, votes })]))).toEqual([]);
  });
});
