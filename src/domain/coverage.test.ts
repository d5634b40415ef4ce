import { expect, it } from 'vitest';
import { totalShare } from './coverage.ts';

it('adds up what is held, and of how much', () => {
  expect(
    totalShare([
      { held: 2, of: 45 },
      { held: 1, of: 30 },
    ]),
  ).toEqual({ held: 3, of: 75 });
});

it('does not know of how much as soon as one meeting does not tell', () => {
  expect(
    totalShare([
      { held: 2, of: 45 },
      { held: 1, of: 'unknown' },
    ]),
  ).toEqual({ held: 3, of: 'unknown' });
});
