import { expect, test } from 'vitest';
import { textLine } from '../model/line.ts';
import { withoutSpacedLetters } from './spaced-letters.ts';

const read = (text: string) => withoutSpacedLetters(textLine(text, 1, null, false)).text;

test.each([
  ['P r o t o k o l l', 'Protokoll'],
  ['B E S L U T', 'BESLUT'],
  ['R e s e r v a t i o n:', 'Reservation:'],
  ['B E S L U T   O M   T A X A', 'BESLUT OM TAXA'],
])('"%s" is "%s"', (text, word) => {
  expect(read(text)).toBe(word);
});

test.each(['X X X X X', 'S M C L V', 'a b', 'Eva Ek S', 'N O R R B Y N . S E', '1 2 3 4 5'])(
  '"%s" stays',
  (text) => {
    expect(read(text)).toBe(text);
  },
);
