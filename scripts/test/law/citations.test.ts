import { describe, expect, test } from 'vitest';
import { citationsIn } from './citations.ts';

const provisions = (text: string) => [...new Set(citationsIn(text).map(({ provision }) => provision))];

describe('a citation is found', () => {
  test.each([
    ['in code', 'Three weeks (KL 13:5).', ['KL 13:5']],
    ['as a key', "law: ['KL 5:50', 'SFS 1930:173 § 2']", ['KL 5:50', 'SFS 1930:173 § 2', 'SFS 1930:173']],
    ['as a range and a list', '(KL 5:47–48, 6:28)', ['KL 5:47', 'KL 5:48', 'KL 6:28']],
    ['broken over lines of a comment', ' * (KL 5:56,\n * 6:33)', ['KL 5:56', 'KL 6:33']],
    ['in words', 'enligt 5 kap. 50 § kommunallagen.', ['KL 5:50']],
    ['in words with a preposition', '13 kap. 8 § i kommunallagen', ['KL 13:8']],
    ['with a law without chapters', '44 § förvaltningslagen', ['FL § 44']],
    [
      'where several share the law',
      '5 kap. 47–48 §§ och 6 kap. 30 § kommunallagen',
      ['KL 5:47', 'KL 5:48', 'KL 6:30'],
    ],
    ['after the law', 'kommunallagen (8 kap. 12 § och 13 kap. 5 §)', ['KL 8:12', 'KL 13:5']],
    [
      'of two laws',
      '5 kap. 69 § kommunallagen samt 2 § lagen (1930:173) om beräkning av lagstadgad tid',
      ['KL 5:69', 'SFS 1930:173 § 2', 'SFS 1930:173'],
    ],
    [
      'in English',
      '(Chapter 5, Sections 55–56 and Chapter 6, Section 33 of the Local Government Act)',
      ['KL 5:55', 'KL 5:56', 'KL 6:33'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(provisions(text)).toEqual(expected);
  });
});

describe('what the list of laws lacks is found too', () => {
  test.each([
    ['a paragraph that is not there', '5 kap. 99 § kommunallagen', ['KL 5:99']],
    ['the same in code', 'KL 5:99', ['KL 5:99']],
    ['another law', '3 kap. 5 § skollagen', ['skollagen 3:5']],
    ['another law without chapters', '11 § språklagen', ['språklagen § 11']],
    ['a law by its number', 'lagen (2009:600)', ['2009:600']],
    ['a chapter whose law is not named', 'så säger 5 kap. 56 §.', ['no law named: 5:56']],
    ['a form that nobody is to use', 'Dataskyddslagen 3:10', ['Dataskyddslagen 3:10']],
  ])('%s', (_name, text, expected) => {
    expect(provisions(text)).toEqual(expected);
  });
});

test('paragraphs of minutes, registry numbers and times are no citations', () => {
  expect(citationsIn('§ 89 och §§ 45–47, RS/412/2020, KS/2017:499, kl. 15:00, de 12 § som fanns')).toEqual(
    [],
  );
});
