import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#10505f', '#10505f')).toBe(1);
});

test('the ratio is the same either way, and the known one of the lightest grey that may be text on white', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});
