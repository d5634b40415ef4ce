import { describe, expect, test } from 'vitest';
import { bestWindow, runsOf } from './excerpt.ts';
import type { SoughtPlace } from './mark.ts';

const long =
  `${'ord '.repeat(60)}slut. Här står nämnden. ${'mer '.repeat(60)}slut. Nämnden om avgift. ${'sist '.repeat(60)}`.trim();
const placesIn = (text: string, ...words: string[]): SoughtPlace[] =>
  words
    .flatMap((what) =>
      [...text.matchAll(new RegExp(what, 'gi'))].map(({ index }) => ({
        start: index,
        end: index + what.length,
        what,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
const shown = (text: string, ...words: string[]) => {
  const places = placesIn(text, ...words);
  return runsOf(
    text,
    bestWindow(text, places, { stems: new Set(), beginnings: [], keys: new Set() }),
    places,
  );
};
const textOf = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

describe('an excerpt', () => {
  test('has what was searched for marked, and the rest as text', () => {
    expect(shown('Regionen köper CallMe.', 'CallMe')).toEqual([
      { text: 'Regionen köper ', hit: false },
      { text: 'CallMe', hit: true },
      { text: '.', hit: false },
    ]);
  });

  test('is taken where most of what was searched for stands, from the beginning of a sentence', () => {
    expect(textOf(shown(long, 'nämnden', 'avgift'))).toMatch(/^… Nämnden om avgift\. .* …$/);
  });

  test('is of equal places the first', () => {
    expect(textOf(shown(long, 'nämnden'))).toMatch(/^… Här står nämnden\./);
  });

  test('is the beginning where nothing of it is in the text', () => {
    expect(textOf(shown(long, 'finns inte'))).toMatch(/^ord .* …$/);
    expect(textOf(shown('Kort text.'))).toBe('Kort text.');
  });

  test('is about three lines, and never all of a long page', () => {
    expect(textOf(shown(long, 'nämnden')).split(/\s+/).length).toBeLessThan(40);
  });

  test('shows markup in the text as text', () => {
    expect(shown('a <script> b')).toEqual([{ text: 'a <script> b', hit: false }]);
  });
});
