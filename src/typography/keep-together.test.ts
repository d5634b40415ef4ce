import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepTogether, keptRuns } from './keep-together.ts';

const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~');

describe('what must not be parted', () => {
  test.each([
    ['§ 45', '§~45'],
    ['§§ 45–47 och §\n48', '§§~45–47 och §~48'],
    ['4 kap. 24 a § i lagen', '4~kap.~24 a~§ i lagen'],
    ['10 000 kr', '10~000~kr'],
    ['1 234 567 kronor', '1~234~567~kronor'],
    ['58 % av 100', '58~% av 100'],
    ['2,5 miljoner kronor', '2,5~miljoner~kronor'],
    ['12 mnkr', '12~mnkr'],
    ['25 000 000 kronor', '25~000~000~kronor'],
    ['2–3 miljoner', '2–3~miljoner'],
    ['mellan 2 – 3 miljoner kronor', 'mellan 2~–~3~miljoner~kronor'],
    ['10 000 – 20 000 kr', '10~000~–~20~000~kr'],
    ['två miljoner kronor och Tjugofem miljarder', 'två~miljoner~kronor och Tjugofem~miljarder'],
    ['500 tusen euro', '500~tusen~euro'],
    ['den 14 maj 2020', 'den 14~maj 2020'],
  ])('is held together in "%s"', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    'år 2022 100 personer',
    '3 krav',
    '5 procentig',
    'år 2020 maj och juni',
    '14 majblommor',
    'planen 2022 – 2024',
    'skolan – 3 krav',
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
      'två',
      '–',
      '–',
      'kr/år',
      'a',
      ',',
      'kap.',
      'ord',
    ),
  )
  .map((parts) => parts.join(''));

describe('what has a dash or a stroke in it is one run', () => {
  const kept = (text: string) =>
    keptRuns(text).flatMap((run) => (run.kept ? [run.text.replaceAll('\u00a0', '~')] : []));

  test.each([
    ['Det kostar 2–3 miljoner.', ['2–3']],
    ['2 – 3 mnkr', ['2~–~3']],
    ['Det blev 9–6–0 (11–4).', ['9–6–0', '11–4']],
    ['underskott på –12 mnkr', ['–12']],
    ['§§ 45–47', ['45–47']],
    ['10 000 kr/år', ['kr/år']],
    ['skolan – 3 krav, 25-30 kr och COVID–19', []],
  ])('in "%s"', (text, expected) => expect(kept(text)).toEqual(expected));

  test('and joined the runs are the text kept together', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(
          keptRuns(value)
            .map((run) => run.text)
            .join(''),
        ).toBe(keepTogether(value));
      }),
    );
  });
});

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
