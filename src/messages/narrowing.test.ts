import { expect, test } from 'vitest';
import { messagesIn } from './index.ts';

const { shown: swedish } = messagesIn('sv').narrowing;
const { shown: english } = messagesIn('en').narrowing;

test('how many a narrowed list shows reads as a sentence', () => {
  const counts = [
    [14, 14],
    [1, 14],
    [0, 14],
    [1, 1],
  ] as const;
  expect(counts.map(([shown, all]) => swedish.votes(shown, all))).toEqual([
    '14 voteringar',
    '1 av 14 voteringar',
    'Ingen av 14 voteringar',
    '1 votering',
  ]);
  expect(counts.map(([shown, all]) => english.votes(shown, all))).toEqual([
    '14 votes',
    '1 of 14 votes',
    'None of 14 votes',
    '1 vote',
  ]);
});

test('the count agrees with its noun in gender', () => {
  expect(swedish.assignments(0, 3)).toBe('Inget av 3 uppdrag och förslag');
  expect(swedish.assignments(1, 1)).toBe('1 uppdrag');
});
