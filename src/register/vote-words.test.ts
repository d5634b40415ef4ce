import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voteEventKinds, type VoteEventKind } from '../domain/procedure.ts';
import { outcomes, type Outcome } from '../domain/decision.ts';
import { UNKNOWN, type Unknown } from '../domain/unknown.ts';
import { outcomeRules, winningSides, type OutcomeRule, type WinningSide } from '../domain/vote.ts';
import { tellVote, type VoteFacts } from '../telling/vote.ts';
import { subjectOf, voteWords } from './vote-words.ts';

const event = (
  data: Partial<VoteFacts> & { yes?: number | Unknown; no?: number | Unknown } = {},
): VoteFacts => {
  const { yes = 43, no = 38, ...rest } = data;
  return {
    kind: 'main',
    totals: { yes, no, abstain: 0, absent: UNKNOWN },
    votes: [],
    result: 'yes',
    rule: 'majority',
    ...rest,
  };
};
const words = (facts: VoteFacts, outcome: Outcome = 'approved', language: 'sv' | 'en' = 'sv') =>
  voteWords(tellVote(facts, { events: [facts], outcome, disqualified: [] }), language);

describe('who won', () => {
  test.each<[string, Parameters<typeof event>[0], Outcome, string]>([
    ['the larger number', {}, 'approved', 'Ja-sidan vann.'],
    ['the larger number, without a rule', { rule: 'unknown' }, 'approved', 'Ja-sidan vann.'],
    ['numbers that are not printed', { yes: UNKNOWN, result: 'no' }, 'approved', 'Nej-sidan vann.'],
    [
      'a minority remit',
      { kind: 'remit', result: 'no', rule: 'minority' },
      'remitted',
      'Nej-sidan vann med färre röster, genom minoritetsåterremiss.',
    ],
    [
      'a minority tabling',
      { kind: 'table', result: 'no', rule: 'minority' },
      'tabled',
      'Nej-sidan vann med färre röster, genom minoritetsbordläggning.',
    ],
    [
      'a minority rule of which the source does not say more',
      { result: 'no', rule: 'minority' },
      'approved',
      'Nej-sidan vann med färre röster, genom minoritetsåterremiss eller minoritetsbordläggning.',
    ],
    [
      'a casting vote',
      { yes: 6, no: 6, rule: 'casting-vote', castingVote: 'yes' },
      'approved',
      'Ja-sidan vann på ordförandens utslagsröst.',
    ],
    ['a lot', { yes: 6, no: 6, rule: 'lot' }, 'elected', 'Ja-sidan vann genom lottning.'],
    [
      'a tie that nothing is said of',
      { yes: 6, no: 6, rule: 'unknown' },
      'approved',
      'Ja-sidan vann med lika många röster. Varför framgår inte av källan.',
    ],
    [
      'the smaller number without a rule',
      { result: 'no', rule: 'unknown' },
      'approved',
      'Nej-sidan vann med färre röster. Varför framgår inte av källan.',
    ],
    [
      'the smaller number by a qualified majority',
      { result: 'no', rule: 'qualified' },
      'approved',
      'Nej-sidan vann med färre röster, efter kravet på kvalificerad majoritet.',
    ],
    ['nobody whom the source names', { result: UNKNOWN }, 'approved', 'Utfallet framgår inte av källan.'],
  ])('%s', (_, data, outcome, result) => expect(words(event(data), outcome).result).toBe(result));

  test('is in every result, and that it was the smaller number in every one where it was', () => {
    const any = fc.record({
      kind: fc.constantFrom(...(Object.keys(voteEventKinds) as VoteEventKind[])),
      result: fc.constantFrom(...(Object.keys(winningSides) as WinningSide[])),
      rule: fc.constantFrom(...(Object.keys(outcomeRules) as OutcomeRule[])),
      yes: fc.oneof(fc.constant<Unknown>(UNKNOWN), fc.nat(4)),
      no: fc.oneof(fc.constant<Unknown>(UNKNOWN), fc.nat(4)),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...(Object.keys(outcomes) as Outcome[])), (data, outcome) => {
        const { result, inBrief, rule } = words(event(data), outcome);
        const side = { yes: 'Ja-sidan vann', no: 'Nej-sidan vann', unknown: 'Utfallet framgår inte' }[
          data.result
        ];
        expect(result.startsWith(side)).toBe(true);
        expect(result).toMatch(/^[A-ZÅÄÖ][^.]+\.( [A-ZÅÄÖ][^.]+\.)?$/);
        const { yes, no } = data;
        const isFewer =
          yes !== UNKNOWN &&
          no !== UNKNOWN &&
          ((data.result === 'yes' && yes < no) || (data.result === 'no' && no < yes));
        expect(result.includes('färre röster')).toBe(isFewer);
        if (isFewer) expect(inBrief).toMatch(/, (ja|nej) vann \(/);
        if (yes !== no) expect(rule).not.toContain('Det blev lika många');
        if (!isFewer) expect(rule).not.toContain('den sida som hade färre');
      }),
    );
  });

  test('is said in English too', () => {
    const facts = event({ kind: 'remit', result: 'no', rule: 'minority' });
    expect(words(facts, 'remitted', 'en').result).toBe(
      'The no side won with fewer votes, by referral back by a minority.',
    );
  });
});

describe('how well a vote is known', () => {
  const vote = (person: string, option: 'yes' | 'no' | 'unknown') => ({
    person,
    party: 's',
    role: 'member' as const,
    option,
  });
  const known = (yes: number, no: number, ...votes: ReturnType<typeof vote>[]) =>
    words(event({ yes, no, votes })).knowledge;

  test('says how many votes a list lacks at least', () => {
    expect(known(2, 1, vote('a', 'yes'), vote('b', 'no')).name).toBe('Listan saknar minst en röst');
    const several = known(3, 2, vote('a', 'yes'), vote('b', 'no'), vote('c', 'unknown'));
    expect(several.name).toBe('Listan saknar minst 2 röster');
    expect(several.explanation).toContain('Hur 1 i listan röstade visar källan inte.');
  });

  test('calls those missing names where not all of them voted ja or nej', () => {
    const facts = {
      ...event({ votes: [vote('a', 'yes')] }),
      totals: { yes: 1, no: 0, abstain: 2, absent: 0 },
    };
    expect(words(facts).knowledge.name).toBe('Listan saknar minst 2 namn');
  });

  test('says what a list has more of than the totals', () => {
    expect(known(1, 0, vote('a', 'yes'), vote('b', 'no')).explanation).toBe(
      '1 nej i listan, 0 i siffrorna. Vad som är rätt framgår inte.',
    );
  });

  test('never calls a list full that no totals can be held against', () => {
    const facts = event({ yes: 1, no: UNKNOWN, votes: [vote('a', 'yes')] });
    expect(words(facts).knowledge.name).toBe('Lista utan siffror att jämföra med');
  });
});

test('what a vote was on stands first where it did not settle the matter', () => {
  const texts = { question: 'Ska den vara bred?', title: 'Cykelbana' };
  const subject = (kind: VoteEventKind) => {
    const facts = event({ kind });
    return subjectOf(tellVote(facts, { events: [facts], outcome: 'approved', disqualified: [] }), texts);
  };
  expect(subject('main')).toEqual({ heading: 'Cykelbana' });
  expect(subject('addition')).toEqual({
    heading: 'Ska den vara bred?',
    partOf: 'Delfråga i ärendet ”Cykelbana”',
  });
  expect(subject('remit').partOf).toBe('Fråga om att avgöra ärendet i dag: ”Cykelbana”');
});
