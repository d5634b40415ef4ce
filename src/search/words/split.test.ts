import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { split, type Lexicon } from './split.ts';

const beginnings = ['telefon', 'utvecklings', 'sjuk', 'kommun', 'styrelse', 'arbets', 'miljö'];
const ends = ['tillgänglighet', 'nämnden', 'frånvaron', 'styrelse', 'kö', 'miljö', 'frågor', 'else'];
const lookup = (words: readonly string[]) => (form: string) =>
  words.includes(form) ? { stem: form, cost: 0 } : undefined;
const lexicon: Lexicon = { beginning: lookup(beginnings), end: lookup(ends) };
const parts = (word: string) => split(word, lexicon).map(({ text }) => text);

describe('a compound', () => {
  test.each([
    ['telefontillgänglighet', ['telefon', 'tillgänglighet']],
    ['utvecklingsnämnden', ['utvecklings', 'nämnden']],
    ['sjukfrånvaron', ['sjuk', 'frånvaron']],
    ['telefonkö', ['telefon', 'kö']],
    ['arbetsmiljöfrågor', ['arbets', 'miljö', 'frågor']],
  ])('%s is split at its parts', (word, expected) => expect(parts(word)).toEqual(expected));

  test('is split into few long parts rather than many short ones', () => {
    expect(parts('kommunstyrelse')).toEqual(['kommun', 'styrelse']);
  });

  test('of which a part is unknown is not split', () => expect(parts('telefonapparat')).toEqual([]));

  test('has at least two parts that join to the whole word, or is none', () => {
    const any = fc.oneof(
      fc.constantFrom(...beginnings),
      fc.constantFrom(...ends),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (pieces) => {
        const word = pieces.join('').toLowerCase();
        const halves = parts(word);
        if (halves.length === 0) return;
        expect(halves.length).toBeGreaterThan(1);
        expect(halves.join('')).toBe(word);
      }),
    );
  });
});
