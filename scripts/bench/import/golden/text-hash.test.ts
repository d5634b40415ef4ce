import { describe, expect, test } from 'vitest';
import { normalised, textHash } from './text-hash.ts';

describe('one text, printed in different ways, has one hash', () => {
  test.each([
    ['white space and line breaks', 'Motionen  avslås\n idag.', 'Motionen avslås idag.'],
    ['a word broken at the end of a line', 'kopp-\n\nlade digitala tjänster', 'kopplade digitala tjänster'],
    ['a soft hyphen', 'kopp\u00adlade', 'kopplade'],
    [
      'a suspended hyphen that lost its space',
      'stab-\noch stödorganisationen',
      'stab- och stödorganisationen',
    ],
    ['letters composed of two signs', 'a\u030arsredovisning', 'årsredovisning'],
    ['capitals', 'GODKÄNNA årsrapporten', 'Godkänna årsrapporten'],
    ['dashes', 'planen 2024–2030', 'planen 2024-2030'],
    ['quotation marks and the final stop', '”Ja för bifall”.', 'Ja för bifall'],
    ['a number before the point', '12. Ärendet bordläggs.', 'Ärendet bordläggs.'],
    ['a letter before the point', 'b) utreda frågan', 'utreda frågan'],
    ['a dash before the point', '– utreda frågan', 'utreda frågan'],
    ['the att of an att-sats', '1. Att utreda frågan', 'utreda frågan'],
    ['a marker on a line of its own', '1.\n\nNämnden tilldelas 500 tkr', 'Nämnden tilldelas 500 tkr'],
  ])('%s', (_, printed, plain) => {
    expect(normalised(printed)).toBe(normalised(plain));
    expect(textHash(printed)).toBe(textHash(plain));
  });
});

describe('texts that say different things have different hashes', () => {
  test.each([
    ['a decimal comma', '1,5 mnkr avsätts', '15 mnkr avsätts'],
    ['a range of §§', 'paragraferna 27-31', 'paragraferna 2731'],
    ['a figure at the beginning', '6 mnkr avsätts', 'mnkr avsätts'],
    ['a word that begins as att', 'Attesträtten flyttas', 'esträtten flyttas'],
    ['one word', 'Motionen avslås', 'Motionen bifalls'],
  ])('%s', (_, first, second) => {
    expect(textHash(first)).not.toBe(textHash(second));
  });
});

test('a hash is twelve hexadecimal digits, and stays the same over time', () => {
  expect(textHash('Ärendet bordläggs.')).toBe(textHash('ärendet bordläggs'));
  expect(textHash('Ärendet bordläggs.')).toMatch(/^[0-9a-f]{12}$/);
});
