import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { words } from './button-words.ts';

test('the day of reading is that of the reader’s calendar', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 10, 22, 23, 30))).toBe('2026-11-22');
});

test('a button says what it copies, and what it copied', () => {
  expect(words.copyLink('Länk till punkt 3')).toBe('Kopiera länk till punkt 3');
  expect(words.copyLink('SD')).toBe('Kopiera länk till SD');
  expect(words.copied('Kopiera länk till SD')).toBe('Kopierat: länk till SD.');
});
