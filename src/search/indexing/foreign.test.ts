import { expect, test } from 'vitest';
import { foreignWords } from './foreign.ts';

const { meanings } = foreignWords('en');

test('English knows at least 300 of the words that newcomers use of a council’s matters', () => {
  expect(Object.keys(meanings).length).toBeGreaterThanOrEqual(300);
  expect(meanings['preschool']).toContain('förskola');
  expect(meanings['building permit']).toContain('bygglov');
  expect(meanings['city council']).toContain('kommunfullmäktige');
});

test('only what the archive has is kept', () =>
  expect(foreignWords('en', (meaning) => meaning === 'bygglov').meanings).toEqual({
    'building permit': ['bygglov'],
    'planning permissio': ['bygglov'],
  }));
