import { describe, expect, test } from 'vitest';
import { isEverywhere, wordsIn } from '../words/tokens.ts';
import { everyday, readPairs } from './everyday.ts';

describe('everyday words', () => {
  test('mean what is written instead, in one direction', () => {
    expect(everyday.get('dagis')).toContain('förskola');
    expect(everyday.get('förskola') ?? []).not.toContain('dagis');
  });

  test('mean each other where a line says so, and never themselves', () => {
    expect(readPairs('badhus = simhall = bad').get('simhall')).toEqual(['badhus', 'bad']);
    for (const [word, meanings] of everyday) expect(meanings).not.toContain(word);
  });

  test('on several lines mean all that these say', () =>
    expect(readPairs('barn: unga\nbarn: elev').get('barn')).toEqual(['unga', 'elev']));

  test('of several words keep more than one when small words are left out, or the small word after it', () => {
    const lost = [...everyday.keys()].filter((typed) => {
      const words = wordsIn(typed).map(({ text }) => text);
      const telling = words.filter((word) => !isEverywhere(word));
      const isLast = telling[0] === words.at(-1);
      return telling.length === 0 || (telling.length === 1 && words.length > 1 && isLast);
    });
    expect(lost).toEqual([]);
  });

  test('in another form are refused', () =>
    expect(() => readPairs('dagis förskola')).toThrow(/dagis förskola/));
});
