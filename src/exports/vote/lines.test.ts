import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, siteLetters, widestLetters, widthOf, type Letters } from './lines.ts';

const even: Letters = { thinnest: 1, thin: 1, middle: 1, wide: 1, widest: 1 };
const lines = (text: string, width: number) => linesOf(text, even, 1, width);

const texts = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9§ ,.–-]{1,120}$/);
const kinds = ['thinnest', 'thin', 'middle', 'wide', 'widest'] as const;

describe('a text takes', () => {
  test.each([
    ['one line where it fits exactly', 'ab cd', 5, 1],
    ['one more where a letter is too much', 'ab cde', 5, 2],
    ['no room for a space at the end of a line', 'abcde fg', 5, 2],
    ['several lines for a word that is wider than the column', 'ab abcdefghijkl c', 5, 4],
    ['one line when it is empty', '', 5, 1],
    ['no line break at a space that keeps words together', 'ab §\u00A0890 c', 6, 3],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toBe(expected);
  });

  test('no fewer lines when its letters are wider or the column is narrower', () => {
    const share = fc.double({ min: 0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        texts,
        fc.tuple(share, share, share, share, share),
        fc.integer({ min: 3, max: 40 }),
        (text, shares, width) => {
          const narrow = Object.fromEntries(
            kinds.map((kind, index) => [kind, widestLetters.regular[kind] * (shares[index] ?? 1)]),
          ) as unknown as Letters;
          const most = linesOf(text, widestLetters.regular, 1, width);
          expect(linesOf(text, narrow, 1, width)).toBeLessThanOrEqual(most);
          expect(linesOf(text, widestLetters.regular, 1, width + 1)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  test('at least as many lines as its letters fill', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 40 }), (text, width) => {
        const inked = widthOf(text.replaceAll(' ', ''), widestLetters.bold, 1);
        expect(linesOf(text, widestLetters.bold, 1, width)).toBeGreaterThanOrEqual(
          Math.ceil(inked / width - 1e-9),
        );
      }),
    );
  });
});

test('no letter of ours is wider than the widest', () => {
  for (const kind of kinds) {
    for (const letters of [siteLetters.serif, siteLetters.sans]) {
      expect(letters[kind]).toBeLessThan(widestLetters.regular[kind]);
    }
    for (const letters of [siteLetters.serifBold, siteLetters.sansBold]) {
      expect(letters[kind]).toBeLessThan(widestLetters.bold[kind]);
    }
  }
});

test('a letter with a mark is as wide as the letter, composed or not', () => {
  expect(widthOf('å', widestLetters.regular, 1)).toBe(widthOf('a', widestLetters.regular, 1));
  expect(widthOf('a\u030A', widestLetters.regular, 1)).toBe(widthOf('a', widestLetters.regular, 1));
});

test('a letter that nobody has thought of is as wide as the widest', () => {
  expect(widthOf('字', widestLetters.regular, 1)).toBe(widestLetters.regular.widest);
});
