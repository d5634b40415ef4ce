import type { Line } from '../model/line.ts';

const SPACED = /^(?:\p{L} ){2,}\p{L}[:.]?$/u;
/** A word with vowels: rows of crosses and of parties' letters are none. */
const WORD = /^(?:\p{Lu}?\p{Ll}{3,}|(?=.*[AEIOUYÅÄÖ])\p{Lu}{5,})[:.]?$/u;

const closed = (text: string) => text.replaceAll(' ', '');

/** A text that is typed with a space after each letter, as a word: "P r o t o k o l l". */
export function unspaced(text: string): string {
  const words = text.replaceAll('\u00a0', ' ').trim().split(/ {2,}/u);
  const isSpaced = words.every((word) => SPACED.test(word) || /^\p{L}(?: \p{L})?$/u.test(word));
  return isSpaced && words.some((word) => WORD.test(closed(word))) ? words.map(closed).join(' ') : text;
}

/** A line whose words are typed with a space after each letter; the words are known apart by wider spaces. */
export function withoutSpacedLetters(line: Line): Line {
  const parts = line.cells.length > 1 ? line.cells.map(({ text }) => text) : [line.text];
  if (!parts.every((part) => /^\p{L}(?: \p{L})*[:.]?$/u.test(part))) return line;
  const text = unspaced(parts.join('  '));
  return text === parts.join('  ') ? line : { ...line, text, cells: [] };
}
