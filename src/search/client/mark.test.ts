import { describe, expect, test } from 'vitest';
import { keysOf } from '../words/marks.ts';
import { stem } from '../words/stem.ts';
import { placesOf } from './mark.ts';

const marked = (text: string, ...words: string[]) =>
  placesOf(text, {
    stems: new Set(words.map((word) => stem(word))),
    typed: words,
    beginnings: [],
    keys: new Set(),
  }).map(({ start, end }) => text.slice(start, end));

describe('what was searched for', () => {
  test('is marked as a whole word in every form', () => {
    expect(marked('Nämnden, och nämndernas beslut', 'nämnd')).toEqual(['Nämnden', 'nämndernas']);
  });

  test.each([
    ['Telefontillgängligheten', 'tillgänglighet', 'tillgängligheten'],
    ['utvecklingsnämnden', 'nämnd', 'nämnden'],
    ['sjukfrånvaron', 'frånvaro', 'frånvaron'],
    ['nämndsledamot', 'nämnd', 'nämnd'],
    ['OB-tillägget', 'tillägg', 'tillägget'],
    ['telefontillgänglighet', 'telefon', 'telefon'],
    ['skolskjuts', 'skola', 'skol'],
    ['avgiftshöjning', 'avgiften', 'avgift'],
  ])('is marked inside %s', (text, word, part) => expect(marked(text, word)).toEqual([part]));

  test.each([
    ['kvalitet', 'val'],
    ['tillgänglig', 'gång'],
    ['rådet', 'rad'],
    ['Hammarstrand', 'hamas'],
    ['Anneli Exempelsson', 'ann'],
    ['Nämnden, Anneli och Sven', 'ann'],
  ])('is not marked in %s, which only has its letters', (text, word) =>
    expect(marked(text, word)).toEqual([]),
  );

  test('that only means what was sought is not marked inside a word', () => {
    const weakly = (word: string) => ({
      stems: new Set([word]),
      weak: new Set([word]),
      beginnings: [],
      keys: new Set<string>(),
    });
    expect(placesOf('Renova driver va-frågor', weakly('va'))).toMatchObject([{ start: 14, end: 16 }]);
    expect(placesOf('tvångsumgänge för sjuksköterskor', weakly('gäng'))).toEqual([]);
  });

  test('may be the beginning of a word', () => {
    const sought = { stems: new Set<string>(), beginnings: ['telefonsy'], keys: new Set<string>() };
    expect(placesOf('ett telefonsystem', sought)).toMatchObject([{ start: 4, end: 17 }]);
  });

  test('may be a day, in whatever form it stands', () => {
    const sought = { stems: new Set<string>(), beginnings: [], keys: new Set(keysOf('2020-05-14', [])) };
    const text = 'Nämnden den 14 maj 2020.';
    expect(placesOf(text, sought).map(({ start, end }) => text.slice(start, end))).toEqual([
      'den 14 maj 2020',
    ]);
  });
});
