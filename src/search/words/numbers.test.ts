import { describe, expect, test } from 'vitest';
import { keyWords } from '../record.ts';
import { apart, candidates, datesInWords, mentions, onlyNumber, questionWith } from './query.ts';

const keysIn = (text: string) => candidates(text).map(({ key }) => key);
const matter = (number: string) => keyWords.matter(number).key;
const paragraph = (number: string) => keyWords.paragraph(number).key;

describe('a §', () => {
  test.each(['§ 89', '§89', '§\u00a089', 'paragraf 89', 'Paragraf 89', 'paragrafen 89', 'par. 89', '§§ 89'])(
    'is seen in "%s"',
    (text) => expect(keysIn(text)).toContain(paragraph('89')),
  );

  test('may have a letter', () => {
    expect(keysIn('§ 12 a')).toEqual([paragraph('12a'), paragraph('12')]);
    expect(keysIn('§ 12a')).toEqual([paragraph('12a')]);
  });

  test('takes no word after it for its letter', () => {
    expect(keysIn('§ 89 i regionstyrelsen')).toEqual([paragraph('89')]);
    expect(keysIn('§ 89 avslag')).toEqual([paragraph('89')]);
  });

  test('is not seen in the middle of a word or a longer number', () => {
    expect(keysIn('lagparagraf 89')).not.toContain(paragraph('89'));
    expect(keysIn('§ 89123')).not.toContain(paragraph('8912'));
  });
});

describe('a matter number', () => {
  test.each([
    '272-2020',
    'RS/412/2020',
    'rs/412/2020',
    'RS 412/2020',
    'SLK-2023-00686',
    '1338/22',
    'KS/2017:499',
    'KS 2017:499',
    'RV180949',
  ])('is seen in the form %s', (text) => expect(keysIn(text)[0]).toBe(matter(text)));

  test.each(['dnr 272-2020', 'Diarienummer 272-2020', 'ärende 272-2020', 'motionen 272-2020', 'om 272-2020'])(
    'is seen after another word: %s',
    (text) => expect(keysIn(text)).toContain(matter('272-2020')),
  );

  test('is not seen in an ordinary number or word', () => {
    expect(keysIn('135 miljoner till 12 vårdcentraler')).toEqual([]);
    expect(keysIn('budget 2024')).toEqual([]);
  });
});

describe('the question to the index', () => {
  const ask = (text: string) => {
    const [first] = candidates(text);
    return questionWith(text, first ? [first] : []);
  };

  test('is the exact number where nothing else is asked for', () => {
    expect(ask('§ 89')).toBe('"89"');
    expect(ask('RS/412/2020')).toBe('"rs4122020"');
  });

  test('keeps the other words', () => {
    expect(ask('digitala hjälpmedel § 89, regionstyrelsen')).toBe('89 digitala hjälpmedel regionstyrelsen');
  });

  test('leaves out the word that introduces a number', () => {
    expect(ask('dnr: RS/412/2020')).toBe('"rs4122020"');
    expect(ask('ärende 272-2020')).toBe('"2722020"');
  });

  test('holds every number', () => {
    const text = 'RS/412/2020 § 89';
    expect(questionWith(text, apart(candidates(text)))).toBe('rs4122020 89');
  });
});

test('of two that share letters the longer is kept', () => {
  expect(apart(candidates('§ 12 a')).map(({ key }) => key)).toEqual([paragraph('12a')]);
});

describe('a day', () => {
  test('is put in the words that pages use', () => {
    expect(datesInWords('nämnden 2020-05-14 § 45')).toBe('nämnden 14 maj 2020 § 45');
  });

  test('that does not exist, or is part of a number, is left alone', () => {
    expect(datesInWords('2023-02-30')).toBe('2023-02-30');
    expect(datesInWords('12023-02-01')).toBe('12023-02-01');
  });
});

describe('a number alone', () => {
  test('is told from one with other words', () => {
    expect(onlyNumber('RS/412/2020')?.bare).toBe('rs4122020');
    expect(onlyNumber('dnr 1338/22')?.bare).toBe('133822');
    expect(onlyNumber('§ 89')?.bare).toBe('89');
    expect(onlyNumber('1338/22 hyrpersonal')).toBeUndefined();
    expect(onlyNumber('hyrpersonal')).toBeUndefined();
  });

  test('is mentioned by a text that holds it, in whatever form', () => {
    const [key] = candidates('RS 412/2020');
    expect(key && mentions('Ärende RS/412/2020.', key)).toBe(true);
    expect(key && mentions('Ärende RS/41/2020.', key)).toBe(false);
  });
});
