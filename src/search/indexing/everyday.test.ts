import { describe, expect, test } from 'vitest';
import { stem } from '../words/stem.ts';
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

  test('say more than the search knows without them: no word means only itself in another form', () => {
    const stems = (text: string) => wordsIn(text).map((word) => stem(word.text));
    const idle = [...everyday].filter(
      ([typed, meanings]) => new Set([typed, ...meanings].map((text) => stems(text).join(' '))).size === 1,
    );
    expect(idle.map(([typed]) => typed)).toEqual([]);
  });

  test.each(['motion', 'insats', 'framtiden', 'kör', 'is', 'sikt', 'ren', 'taxi'])(
    'are none that mean something else in most matters: %s',
    (word) => expect(everyday.has(word)).toBe(false),
  );

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
