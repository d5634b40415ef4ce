import { describe, expect, test } from 'vitest';
import { ballots, entry, register, voteStep } from '../fixture.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import { voteView } from './vote.ts';

const example = register({
  partier: [
    entry('partier', 'pp'),
    entry('partier', 'qq', { name: 'Andra påhittet', codes: [{ code: 'QQ' }] }),
  ],
  personer: ['a', 'b', 'c', 'd'].map((id) =>
    entry('personer', `exempelby/${id}`, { name: id.toUpperCase() }),
  ),
});

const view = (data: object, outcome = 'approved') => {
  const totals = { yes: 2, no: 1, abstain: 'unknown', absent: 'unknown' };
  const decision = entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', {
    outcome,
    procedure: [voteStep({ noMeans: 'unknown', totals, ...data })],
  });
  const [held] = voteEventsOf(decision);
  if (held === undefined) throw new Error('no vote');
  return voteView(example, decision.id, held, '2024-01-02');
};

describe('a list of all ja and nej, where the source prints no figure for avstår', () => {
  const votes = ballots('a:pp:yes b:pp:yes c:qq:no');

  test('is never called complete, nor told of those who abstained', () => {
    const { knowledge, noSplit } = view({ votes });
    expect(knowledge.explanation).toBe(
      'Listan stämmer med siffrorna för ja och nej. Om någon avstod framgår inte.',
    );
    expect(`${knowledge.name} ${noSplit}`).not.toMatch(/[Ff]ullständig|avstod/);
  });

  test('is complete where the figure is printed', () => {
    const { knowledge, noSplit } = view({ votes, totals: { yes: 2, no: 1, abstain: 0, absent: 'unknown' } });
    expect(knowledge.explanation).toBe('Källan redovisar hur var och en röstade.');
    expect(noSplit).toContain('avstod');
  });
});

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
    const { parties, columns } = view({
      votes: ballots('a:pp:unknown b:pp:unknown'),
    });
    expect(columns.map(({ option }) => option)).toEqual(['yes', 'no', 'abstain', 'unknown']);
    expect(parties[0]?.counts.map(({ stated, text }) => stated ?? text)).toEqual([false, false, false, '2']);
  });

  test('shows what is known of a party as the least there can be, while some of it is unknown', () => {
    const { parties } = view({
      votes: ballots('a:pp:yes b:pp:unknown c:qq:no'),
    });
    expect(parties.map(({ party, counts }) => [party.code, ...counts.map(({ text }) => text)])).toEqual([
      ['PP', 'minst 1', '–', '–', '1'],
      ['QQ', '0', '1', '–', '0'],
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
    const { rule, result } = view({ kind: 'remit', result: 'no', rule: 'minority' }, 'remitted');
    expect(rule).toMatch(
      /^Minoritetsåterremiss\. .*minst en tredjedel av de närvarande.* hade färre röster\.$/,
    );
    expect(rule).not.toContain('bordlägg');
    expect(result).toBe('Nej-sidan vann med färre röster, genom minoritetsåterremiss.');
    expect(view({}).rule).toBe('Enkel majoritet.');
  });

  test('says that its list lacks a vote, and no party’s count as more than the least', () => {
    const votes = ballots('a:pp:yes b:pp:yes c:qq:no d:qq:no');
    const totals = { yes: 3, no: 2, abstain: 0, absent: 'unknown' };
    const { knowledge, parties, split } = view({ totals, votes });
    expect(knowledge.name).toBe('Listan saknar minst en röst');
    expect(parties.map(({ counts }) => counts.map(({ text }) => text))).toEqual([
      ['minst 2', '0', '0'],
      ['–', '2', '0'],
    ]);
    expect(split).toBeUndefined();
  });

  test('says that list and totals contradict each other, with what each has', () => {
    const votes = ballots('a:pp:yes b:pp:yes c:qq:no d:qq:no');
    const { knowledge, parties } = view({ votes });
    expect(knowledge.name).toBe('Lista och siffror som säger emot varandra');
    expect(knowledge.explanation).toBe('2 nej i listan, 1 i siffrorna. Vad som är rätt framgår inte.');
    expect(parties.map(({ counts }) => counts.map(({ text }) => text))).toEqual([
      ['2', '0 i listan', '–'],
      ['0', '2 i listan', '–'],
    ]);
  });

  test.each([
    ['full-list', ballots('a:pp:yes b:pp:yes c:qq:no')],
    ['unknown-positions', ballots('a:pp:yes b:pp:unknown c:qq:no')],
    ['totals-only', []],
  ])('is known as %s', (level, votes) => {
    expect(view({ votes }).knowledge.level).toBe(level);
  });
});
