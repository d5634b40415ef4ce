import { IMPACT_LEVELS } from '../weights.ts';

/**
 * Numbers as letters: what a search fetches most of is lists of pages, and a compressor makes less of one letter a number
 * than of its figures. All letters are of ASCII, and JSON writes each as it is.
 */

/** Quotation marks and the backslash are written as two in JSON, so they are left out. */
const LETTERS = [...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))].filter(
  (letter) => letter !== '"' && letter !== '\\',
);
const NUMBERS = new Map(LETTERS.map((letter, number) => [letter, number]));

/** A page with how much something counts there, 1 to `IMPACT_LEVELS` − 1. */
export type Posting = readonly [page: number, impact: number];

/** What a letter that says the impact may not be: the letters of distances begin after those. */
const BASE = LETTERS.length - IMPACT_LEVELS;

/**
 * Pages in rising order: of each the letter of its impact, then its distance from the page before, least first, in
 * letters that are none of an impact.
 */
export function packed(postings: readonly Posting[]): string {
  let before = 0;
  return postings
    .map(([page, impact]) => {
      let distance = page - before;
      before = page;
      let letters = LETTERS[impact] ?? '';
      for (; distance > 0; distance = Math.floor(distance / BASE))
        letters += LETTERS[IMPACT_LEVELS + (distance % BASE)] ?? '';
      return letters;
    })
    .join('');
}

/** The pages of {@link packed}, in their order. */
export function* unpacked(text: string): Iterable<Posting> {
  let [page, impact, unit] = [0, -1, 1];
  for (const letter of text) {
    const number = NUMBERS.get(letter) ?? 0;
    if (number < IMPACT_LEVELS) {
      if (impact >= 0) yield [page, impact];
      [impact, unit] = [number, 1];
    } else {
      page += (number - IMPACT_LEVELS) * unit;
      unit *= BASE;
    }
  }
  if (impact >= 0) yield [page, impact];
}
