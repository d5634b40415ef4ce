import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['nämnd', 'nämnd', 0],
  ['nämnd', 'nämd', 1],
  ['nämnd', 'nämmnd', 1],
  ['nämnd', 'nämnt', 1],
  ['nämnd', 'nmänd', 1],
  ['', 'abc', 3],
  ['skolan', 'vården', 5],
])('%j and %j are %i apart, both ways', (from, to, distance) => {
  expect([editDistance(from, to), editDistance(to, from)]).toEqual([distance, distance]);
});

test('what is further apart than is asked is one more', () => {
  expect(editDistance('skolan', 'vården', 2)).toBe(3);
  expect(editDistance('skola', 'skolan', 1)).toBe(1);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});
