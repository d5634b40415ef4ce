import { expect, test } from 'vitest';
import { joinedMatters } from './joined-matters.ts';

test('matters that a step names together are one, however they hang together', () => {
  const matterOf = joinedMatters([['1'], ['2', '3'], ['3'], ['1', '2'], ['4']]);
  expect(new Set([['1'], ['2', '3'], ['3']].map(matterOf)).size).toBe(1);
  expect(matterOf(['4'])).toBe('4');
});

test('what settles many matters makes not one of them, and is a step of none', () => {
  const budget = ['1', '2', '3', '4'];
  const matterOf = joinedMatters([budget, ['1'], ['4']]);
  expect([budget, [], ['1'], ['4']].map(matterOf)).toEqual([undefined, undefined, '1', '4']);
});
