import { expect, test } from 'vitest';
import { aligned } from './aligned.ts';

const placed = (source: string, text: string, sign: string) => {
  const at = aligned(source, 0, source.length, text)(text.indexOf(sign));
  return source.slice(at, at + 3);
};

test('what stands as it was written is found there', () => {
  expect(placed('title: "Om Xan"', 'Om Xan', 'X')).toBe('Xan');
});

test('what comes after folded lines, marks, escapes and entities is found', () => {
  expect(placed('>-\n      Ett\n      par\n      Xer', 'Ett par Xer', 'X')).toBe('Xer');
  expect(placed('Ett\npar Xer och', 'Ett par Xer och', 'X')).toBe('Xer');
  expect(placed('Ett **par** *ord* och Xer', 'Ett par ord och Xer', 'X')).toBe('Xer');
  expect(placed(String.raw`"a \U0001F600 \t Xer"`, 'a \u{1F600} \t Xer', 'X')).toBe('Xer');
  expect(placed('a &#x0001F600; b Xer', 'a \u{1F600} b Xer', 'X')).toBe('Xer');
});

test('what was decoded is placed behind the character before it', () => {
  expect(placed('ab&shy;c', 'ab\u00adc', '\u00ad')).toBe('&sh');
});

test('a text that is not there is placed at the beginning', () => {
  expect(aligned('abc', 1, 3, 'åäö')(2)).toBe(1);
  expect(aligned('abc', 1, 3, '')(0)).toBe(1);
});
