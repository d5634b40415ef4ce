import { describe, expect, test } from 'vitest';
import { keyWords } from '../../record/record.ts';
import { archiveNames } from '../../words/names.ts';
import { askedIn } from './question.ts';

const names = archiveNames(['S', 'AB'], ['Exempelbys kommun']);
const askedOf = (question: string) => askedIn(question, names);

const asked = (question: string) => askedOf(question).map(({ word }) => word);
const required = (question: string) =>
  askedOf(question).flatMap(({ word, isOptional }) => (isOptional ? [] : [word]));

describe('a question', () => {
  test('asks for its words, but not for those that every text has', () => {
    expect(asked('vad kostar OB-tillägg')).toEqual(['kostar', 'obtillägg']);
    expect(asked('mobil till personalen')).toEqual(['mobil', 'personalen']);
  });

  test('does not require what questions are made of, unless that is all', () => {
    expect(required('vad kostar OB-tillägg')).toEqual(['obtillägg']);
    expect(required('beslut')).toEqual(['beslut']);
  });

  test('does not require the names of the archive’s organisations, which are on every page of theirs', () => {
    expect(required('skolor i Exempelby')).toEqual(['skolor']);
    expect(required('skolor i Fjärrby')).toEqual(['skolor', 'fjärrby']);
  });

  test('asks for the parties of the archive by their letters', () => {
    expect(askedOf('(ab) skola')[0]?.keys).toEqual(['zqfab']);
    expect(askedOf('(xy) skola')[0]?.keys).toBeUndefined();
  });

  test.each(['lämna', 'bestämmer', 'hjälp', 'bättre', 'kommunen'])(
    'does not require %s beside a word that tells',
    (word) => {
      expect(required(`${word} förskola`)).toEqual(['förskola']);
    },
  );

  test('that is long looks up less for each of its words', () => {
    const [short] = askedOf('bostäder skolor');
    const [long] = askedOf('bostäder skolor vägar parker simhallar');
    expect(long?.effort.meanings).toBeLessThan(short?.effort.meanings ?? 0);
    expect([short?.effort.split, long?.effort.split]).toEqual(['to one part', 'no']);
  });

  test('knows the small word after a word', () => {
    expect(askedOf('skjuta upp beslutet')[0]?.after).toBe('upp');
    expect(askedOf('skjuta')[0]?.after).toBeUndefined();
  });

  test('asks for a number as one, and not for the word that introduces it', () => {
    expect(askedOf('dnr 272-2020')[0]?.keys).toContain(keyWords.matter('272-2020').key);
    expect(asked('dnr 272-2020')).toHaveLength(1);
    expect(asked('ärende 272-2020 telefon')).toHaveLength(2);
  });

  test('of digits alone asks for a § too', () => {
    expect(askedOf('89')[0]?.keys).toContain(keyWords.paragraph('89').key);
    expect(askedOf('skola 89')[1]?.keys).toBeUndefined();
  });

  test('knows which word may be unfinished', () => {
    expect(askedOf('skola tele').map(({ isLast }) => isLast)).toEqual([false, true]);
    expect(askedOf('skola tele ').map(({ isLast }) => isLast)).toEqual([false, false]);
  });

  test('without a word asks for nothing', () => expect(askedOf('  – !')).toEqual([]));
});
