import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const names = ['Faktaruta', 'Citat', 'Orsaker', 'Atgarder'];

test.each([
  ['Faktarut', 'Faktaruta'],
  ['faktaruta', 'Faktaruta'],
  ['Åtgärder', 'Atgarder'],
  ['Ciatt', undefined],
  ['Cita', 'Citat'],
  ['div', undefined],
  ['', undefined],
  ['A'.repeat(5000), undefined],
])('%s is taken for %s', (word, expected) => {
  expect(nearest(word, names)).toBe(expected);
});
