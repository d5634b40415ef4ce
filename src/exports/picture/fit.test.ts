import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, type Measure, type TextBox } from './fit.ts';

/** Letters as wide as they are half high, and lines broken between words only. */
const measure: Measure = async (text, fontSize, width) => {
  const letter = fontSize / 2;
  let lines = 1;
  let widest = 0;
  let used = 0;
  for (const word of text.split(' ')) {
    const wordWidth = Array.from(word).length * letter;
    if (used > 0 && used + letter + wordWidth > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? letter : 0) + wordWidth;
    widest = Math.max(widest, used);
  }
  return { lines, width: widest };
};
const place: TextBox = {
  width: 100,
  sizes: [
    { fontSize: 20, lines: 1 },
    { fontSize: 10, lines: 2 },
  ],
};

describe('a text', () => {
  test('is set in the preferred size where it fits', async () => {
    expect(await fit('Tio tecken', place, measure)).toEqual({
      text: 'Tio tecken',
      fontSize: 20,
      isWhole: true,
    });
  });

  test('is set smaller before anything is cut', async () => {
    expect(await fit('En fråga som tar två rader', place, measure)).toMatchObject({
      fontSize: 10,
      isWhole: true,
    });
  });

  test('is cut between words, and says so', async () => {
    const { text, isWhole } = await fit(
      'Ska den nya cykelbanan, som är bred, byggas till våren?',
      place,
      measure,
    );
    expect(text).toBe('Ska den nya cykelbanan, som är …');
    expect(isWhole).toBe(false);
  });

  test('that is one word too long is cut within it', async () => {
    expect((await fit('a'.repeat(60), place, measure)).text).toMatch(/^a+…$/);
  });

  test('keeps its no-break spaces', async () => {
    expect((await fit('§\u00a089', place, measure)).text).toBe('§\u00a089');
  });

  test('never takes more room than there is, and never loses its beginning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const fitted = await fit(text, place, measure);
        const { lines, width } = await measure(fitted.text, fitted.fontSize, place.width);
        expect(lines).toBeLessThanOrEqual(
          place.sizes.find((size) => size.fontSize === fitted.fontSize)?.lines ?? 0,
        );
        expect(width).toBeLessThanOrEqual(place.width);
        const clean = text.replace(/[ \t\r\n]+/g, ' ').trim();
        const kept = fitted.isWhole ? fitted.text : fitted.text.replace(/ ?…$/, '');
        expect(clean.startsWith(kept)).toBe(true);
      }),
    );
  });
});
