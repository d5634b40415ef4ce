import { expect, test } from 'vitest';
import { documentOf } from './fixture.ts';
import { placeInTime } from './where-and-when.ts';

test('a day and a § that are not stated are not made up', () => {
  expect(placeInTime(documentOf({}, { paragraph: 'unknown' }, { date: 'unknown' }))).toBe(
    'Datum framgår inte',
  );
});
