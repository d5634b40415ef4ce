import { expect, test } from 'vitest';
import { writtenDates } from './written-dates.ts';

const dates = (text: string) => writtenDates(text).map(({ date, monthDay }) => date ?? `????-${monthDay}`);

test('days are read in digits and in words, in order', () => {
  expect(dates('Bordlagt den 8 maj 2024, § 383 och 2024-05-29 § 492.')).toEqual(['2024-05-08', '2024-05-29']);
});

test('a day without a year gets none', () => {
  expect(dates('Beslut i korthet - regionstyrelsen 5 april')).toEqual(['????-04-05']);
});

test('days that do not exist, and numbers that look like days, are left out', () => {
  expect(dates('2024-13-01, 31 februari 2024, SLK-2024-00429, 120-2024-01-011')).toEqual([]);
});
