import { describe, expect, test } from 'vitest';
import { entry, register } from '../fixture.ts';
import type { VoteEvent } from '../vote-events.ts';
import { voteView } from './vote.ts';

const own = register({
  partier: [
    entry('partier', 'pp'),
    entry('partier', 'qq', { name: 'Andra påhittet', codes: [{ code: 'QQ' }] }),
  ],
  personer: ['a', 'b', 'c', 'd'].map((id) =>
    entry('personer', `exempelby/${id}`, { name: id.toUpperCase() }),
  ),
});

const vote = (person: string, party: string, option: string) => ({
  person: `exempelby/${person}`,
  party,
  role: 'member',
  option,
});

const event = (data: object): VoteEvent => {
  const decision = entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', {
    procedure: [
      {
        step: 'vote',
        event: {
          kind: 'main',
          question: 'Ska cykelbanan byggas?',
          yesMeans: 'Den byggs.',
          noMeans: 'unknown',
          totals: { yes: 2, no: 1, abstain: 'unknown', absent: 'unknown' },
          result: 'yes',
          rule: 'majority',
          ...data,
        },
      },
    ],
  });
  const { procedure } = decision.data;
  const step = typeof procedure === 'string' ? undefined : procedure[0];
  if (step?.step !== 'vote') throw new Error('no vote');
  return step.event;
};

const view = (data: object) =>
  voteView(own, 'exempelby/kommunstyrelsen/2024-01-02/1', 1, event(data), '2024-01-02');

describe('a counted vote', () => {
  test('says which totals the source does not state, and never shows them as 0', () => {
    const { sentence, score, figures } = view({});
    expect(sentence).toBe('2 ja, 1 nej. Avstod, frånvarande: framgår inte av källan.');
    expect(score).toBe('2–1');
    expect(figures.map(({ value }) => value.stated ?? value.text)).toEqual(['2', '1', false, false]);
  });

  test('has no score where ja or nej is not printed', () => {
    const silent = { yes: 'unknown', no: 'unknown', abstain: 'unknown', absent: 'unknown' };
    expect(view({ totals: silent, result: 'unknown' }).score).toBeUndefined();
  });

  test('shows nothing for a party of which no position is known, not a row of zeros', () => {
    const { parties, columns } = view({ votes: [vote('a', 'pp', 'unknown'), vote('b', 'pp', 'unknown')] });
    expect(columns.map(({ option }) => option)).toEqual(['yes', 'no', 'abstain', 'unknown']);
    expect(parties[0]?.counts.map(({ stated, text }) => stated ?? text)).toEqual([false, false, false, '2']);
  });

  test('shows what is known of a party as the least there can be, while some of it is unknown', () => {
    const { parties } = view({
      votes: [vote('a', 'pp', 'yes'), vote('b', 'pp', 'unknown'), vote('c', 'qq', 'no')],
    });
    expect(parties.map(({ party, counts }) => [party.code, ...counts.map(({ text }) => text)])).toEqual([
      ['PP', 'minst 1', '–', '–', '1'],
      ['QQ', '0', '1', '0', '0'],
    ]);
  });

  test('does not say what a ja or nej meant where the source does not', () => {
    expect(view({}).noMeans.stated).toBe(false);
    expect(view({}).yesMeans.text).toBe('Den byggs.');
  });

  test('tells how the casting vote fell, and why it decided', () => {
    const totals = { yes: 2, no: 2, abstain: 0, absent: 'unknown' };
    const { rule } = view({ totals, rule: 'casting-vote', castingVote: 'yes' });
    expect(rule).toMatch(/^Ordförandens utslagsröst\. .*lika många röster.* Utslagsrösten var ja\.$/);
  });

  test('says why the smaller number could win', () => {
    expect(view({ result: 'no', rule: 'minority' }).rule).toContain('en tredjedel av de närvarande');
    expect(view({}).rule).toBe('Enkel majoritet.');
  });

  test.each([
    ['full-list', [vote('a', 'pp', 'yes'), vote('b', 'pp', 'yes'), vote('c', 'qq', 'no')]],
    ['unknown-positions', [vote('a', 'pp', 'yes'), vote('b', 'pp', 'unknown'), vote('c', 'qq', 'no')]],
    ['totals-only', []],
  ])('is known as %s', (level, votes) => {
    expect(view({ votes }).knowledge.level).toBe(level);
  });
});
