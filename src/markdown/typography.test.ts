import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepTogether } from './typography.ts';

const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~');

describe('what must not be parted', () => {
  test.each([
    ['§ 45', '§~45'],
    ['§§ 45–47 och §\n48', '§§~45–47 och §~48'],
    ['4 kap. 24 a § i lagen', '4~kap. 24 a~§ i lagen'],
    ['10 000 kr', '10~000~kr'],
    ['1 234 567 kronor', '1~234~567~kronor'],
    ['58 % av 100', '58~% av 100'],
    ['2,5 miljoner kronor', '2,5~miljoner~kronor'],
    ['12 mnkr', '12~mnkr'],
  ])('is held together in "%s"', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    'år 2022 100 personer',
    '3 krav',
    '5 procentig',
    'den 14 maj',
    'miljoner kronor',
    'nr 1 0000',
    '§ om',
    'mål 5 kronoberg',
  ])('is not seen in "%s"', (text) => expect(shown(text)).toBe(text));
});

const text = fc
  .array(
    fc.constantFrom(
      '§',
      '§§',
      '45',
      '10',
      '000',
      '000',
      ' ',
      ' ',
      ' ',
      '\n',
      '\u00a0',
      '%',
      'kr',
      'kronor',
      'miljoner',
      'a',
      ',',
      'kap.',
      'ord',
    ),
  )
  .map((parts) => parts.join(''));

test('only blanks are changed', () => {
  const bare = (value: string) => value.replace(/\s+/g, ' ');
  fc.assert(
    fc.property(text, (value) => {
      expect(bare(keepTogether(value))).toBe(bare(value));
    }),
  );
});

test('doing it again changes nothing', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(keepTogether(keepTogether(value))).toBe(keepTogether(value));
    }),
  );
});
