import { describe, expect, test } from 'vitest';
import { keyWords } from '../../record.ts';
import { askedIn } from './question.ts';

const asked = (question: string) => askedIn(question).map(({ word }) => word);
const required = (question: string) =>
  askedIn(question).flatMap(({ word, isOptional }) => (isOptional ? [] : [word]));

describe('a question', () => {
  test('asks for its words, but not for those that every text has', () => {
    expect(asked('vad kostar OB-tillägg')).toEqual(['kostar', 'obtillägg']);
    expect(asked('mobil till personalen')).toEqual(['mobil', 'personalen']);
  });

  test('does not require what questions are made of, unless that is all', () => {
    expect(required('vad kostar OB-tillägg')).toEqual(['obtillägg']);
    expect(required('beslut')).toEqual(['beslut']);
  });

  test.each(['lämna', 'bestämmer', 'hjälp', 'bättre', 'kommunen'])(
    'does not require %s beside a word that tells',
    (word) => {
      expect(required(`${word} förskola`)).toEqual(['förskola']);
    },
  );

  test('that is long looks up less for each of its words', () => {
    const [short] = askedIn('bostäder skolor');
    const [long] = askedIn('bostäder skolor vägar parker simhallar');
    expect(long?.effort.meanings).toBeLessThan(short?.effort.meanings ?? 0);
    expect([short?.effort.split, long?.effort.split]).toEqual(['to one part', 'no']);
  });

  test('knows the small word after a word', () => {
    expect(askedIn('skjuta upp beslutet')[0]?.after).toBe('upp');
    expect(askedIn('skjuta')[0]?.after).toBeUndefined();
  });

  test('asks for a number as one, and not for the word that introduces it', () => {
    expect(askedIn('dnr 272-2020')[0]?.keys).toContain(keyWords.matter('272-2020').key);
    expect(asked('dnr 272-2020')).toHaveLength(1);
    expect(asked('ärende 272-2020 telefon')).toHaveLength(2);
  });

  test('of digits alone asks for a § too', () => {
    expect(askedIn('89')[0]?.keys).toContain(keyWords.paragraph('89').key);
    expect(askedIn('skola 89')[1]?.keys).toBeUndefined();
  });

  test('knows which word may be unfinished', () => {
    expect(askedIn('skola tele').map(({ isLast }) => isLast)).toEqual([false, true]);
    expect(askedIn('skola tele ').map(({ isLast }) => isLast)).toEqual([false, false]);
  });

  test('without a word asks for nothing', () => expect(askedIn('  – !')).toEqual([]));
});
