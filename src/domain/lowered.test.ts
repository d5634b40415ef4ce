import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';

test('a name within a sentence keeps the names within it', () => {
  expect(lowered('Socialnämnd Centrum')).toBe('socialnämnd Centrum');
  expect(lowered('Ålderdomsnämnden')).toBe('ålderdomsnämnden');
  expect(lowered('')).toBe('');
});
