import { describe, expect, test } from 'vitest';
import { keyWords } from '../record/record.ts';
import { carriedKeys, dayKeys, keysOf, marksIn } from './marks.ts';

const parties = ['S', 'M', 'V', 'MP', 'SD'];
const firstKeys = (text: string) => marksIn(text, parties).map(({ keys }) => keys[0]);

describe('a day', () => {
  test.each([
    '14 maj 2020',
    'den 14 maj 2020',
    '2020-05-14',
    '14/5 2020',
    '14 Maj 2020',
    '14:e maj 2020',
    '20200514',
    '20-05-14',
    '14/5-20',
    '14.5.2020',
    '2020/05/14',
  ])('is the same written %s', (text) => expect(firstKeys(text)).toEqual([dayKeys.day('2020', 5, '14')]));

  test.each(['maj 2020', '2020-05'])('may be a month: %s', (text) =>
    expect(firstKeys(text)).toEqual([dayKeys.month('2020', 5)]),
  );

  test('is also found by its month', () => {
    expect(keysOf('14 maj 2020', parties)).toContain(dayKeys.month('2020', 5));
    expect(keysOf('14 maj 2020', parties)).toContain(dayKeys.yearly(5, '14'));
  });

  test('is no month alone, and no part of a word', () => {
    expect(marksIn('i maj', parties)).toEqual([]);
    expect(marksIn('majstång 2020', parties)).toEqual([]);
  });
});

describe('a party', () => {
  test('is told by its letters, in brackets or as capitals', () => {
    expect(firstKeys('Yrkande från V, S och MP')).toEqual(['zqfv', 'zqfs', 'zqfmp']);
    expect(firstKeys('Anna Ek (sd)')).toEqual(['zqfsd']);
  });

  test('is no small letter and no part of a number', () => {
    expect(marksIn('vad s m', parties)).toEqual([]);
    expect(firstKeys('S-2020')).not.toContain('zqfs');
  });
});

test('a number and a § are found by their keys, and a day is not taken for a number', () => {
  expect(firstKeys('§ 45 2020-05-14 RS/412/2020')).toEqual([
    keyWords.paragraph('45').key,
    dayKeys.day('2020', 5, '14'),
    keyWords.matter('RS/412/2020').key,
  ]);
});

test('the keys that a page carries are those of all its numbers', () => {
  const keys = carriedKeys('SLK-2023-00686, § 80');
  expect(keys).toContain(keyWords.matter('SLK-2023-00686').key);
  expect(keys).toContain(keyWords.matter('00686').key);
  expect(keys).toContain(keyWords.paragraph('80').key);
});
