import { describe, expect, test } from 'vitest';
import { documentOf } from './fixture.ts';
import { placeInTime, resultInWords, score, tallyInWords } from './words.ts';

const totals = (yes: unknown, no: unknown, abstain: unknown, absent: unknown = 'unknown') =>
  documentOf({ totals: { yes, no, abstain, absent }, result: 'unknown', rule: 'unknown' });

describe('the figures', () => {
  test.each([
    [totals(43, 38, 0), '43–38'],
    [totals(43, 38, 'unknown'), '43–38'],
    [totals(40, 38, 3), '40–38–3'],
    [totals('unknown', 38, 0), undefined],
  ])('%#: are as short as they can be said', (event, expected) => expect(score(event)).toBe(expected));

  test('say what is not stated', () => {
    expect(tallyInWords(totals(9, 6, 0))).toBe(
      '9 ja, 6 nej och 0 avstod; framgår inte av källan: frånvarande',
    );
    expect(tallyInWords(totals('unknown', 'unknown', 'unknown'))).toBe(
      'framgår inte av källan: ja, nej, avstod och frånvarande',
    );
  });
});

describe('the result', () => {
  test.each([
    [{ result: 'unknown', rule: 'unknown' }, 'Utfallet framgår inte av källan'],
    [{ result: 'yes', rule: 'majority' }, 'Ja-sidan vann'],
    [{ result: 'no', rule: 'unknown' }, 'Nej-sidan vann'],
    [{ result: 'yes', rule: 'casting-vote' }, 'Ja-sidan vann (ordförandens utslagsröst)'],
    [{ result: 'no', rule: 'minority', kind: 'remit' }, 'Nej-sidan vann (minoritetsåterremiss)'],
    [{ result: 'no', rule: 'minority', kind: 'table' }, 'Nej-sidan vann (minoritetsbordläggning)'],
  ])('%o is told as the source states it', (event, expected) => {
    expect(resultInWords(documentOf(event))).toBe(expected);
  });
});

test('a day and a § that are not stated are not made up', () => {
  expect(placeInTime(documentOf({}, { paragraph: 'unknown' }, { date: 'unknown' }))).toBe(
    'Datum framgår inte',
  );
});
