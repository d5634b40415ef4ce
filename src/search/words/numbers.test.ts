import { describe, expect, test } from 'vitest';
import { keyWords } from '../record/record.ts';
import { candidates, matterKeys } from './numbers.ts';

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

describe('the keys of a matter number', () => {
  const keys = (number: string) => matterKeys(number);
  test('are first the whole of it, then what people leave out', () => {
    expect(keys('SLK-2024-00006:5')[0]).toBe(matter('SLK-2024-00006:5'));
    for (const part of ['SLK-2024-00006', '2024-00006', '00006', '6'])
      expect(keys('SLK-2024-00006:5')).toContain(matter(part));
  });

  test('are not a year, letters or a short number alone', () => {
    expect(keys('RS/412/2020')).not.toContain(matter('2020'));
    expect(keys('RS/412/2020')).not.toContain(matter('RS'));
    expect(keys('1338/22')).not.toContain(matter('22'));
  });

  test('of a number without separators are the whole and its digits', () => {
    expect(keys('RV180949')).toEqual([matter('RV180949'), matter('180949')]);
  });
});
