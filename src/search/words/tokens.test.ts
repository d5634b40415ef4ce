import { expect, test } from 'vitest';
import { folded } from './letters.ts';
import { isAsking, isEverywhere, wordsIn } from './tokens.ts';

test('words are in lower case, with where they stand', () => {
  expect(wordsIn('Nej, Östersund!')).toEqual([
    { text: 'nej', joined: ['nej'], start: 0, end: 3 },
    { text: 'östersund', joined: ['östersund'], start: 5, end: 14 },
  ]);
});

test('a hyphen joins words to one, which also is its parts', () => {
  expect(wordsIn('OB-tillägg')[0]).toMatchObject({ text: 'obtillägg', joined: ['ob', 'tillägg'] });
});

test('a hyphen left hanging joins nothing', () => {
  expect(wordsIn('stab- och linje').map(({ text }) => text)).toEqual(['stab', 'och', 'linje']);
});

test('letters meet without their dots', () => {
  expect(folded('Mödrahälsovård på Åland')).toBe('modrahalsovard pa aland');
  expect(folded('Lulesámi Kjærbeck')).toBe('lulesami kjarbeck');
});

test('words of every text are known, and words that questions are made of', () => {
  expect(['och', 'vad'].every(isEverywhere)).toBe(true);
  expect(['kostar', 'beslut'].every(isAsking)).toBe(true);
  expect(isEverywhere('skola') || isAsking('skola')).toBe(false);
});
