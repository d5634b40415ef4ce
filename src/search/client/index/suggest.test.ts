import { expect, test } from 'vitest';
import { distanceUpTo } from './suggest.ts';

test.each([
  ['skola', 'skola', 0],
  ['skola', 'sköla', 1],
  ['skola', 'skla', 1],
  ['skola', 'skoola', 1],
  ['skola', 'sokla', 1],
  ['tillganglihet', 'tillganglighet', 1],
  ['biblotekk', 'bibliotek', 2],
])('from %s to %s are %i letters', (one, other, distance) => {
  expect(distanceUpTo(2, one, other)).toBe(distance);
  expect(distanceUpTo(2, other, one)).toBe(distance);
});

test('words further apart are not counted to the end', () => {
  expect(distanceUpTo(2, 'skola', 'telefon')).toBeGreaterThan(2);
  expect(distanceUpTo(1, 'skola', 'skolorna')).toBeGreaterThan(1);
});
