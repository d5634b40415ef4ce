import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateSpan, formatDate, formatDeadline, formatWhen, isIsoDate } from './dates.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dateSpan', () => {
  it.each([
    ['2023-04-05', 'day', '2023-04-05', '2023-04-05'],
    ['2023-09', 'month', '2023-09-01', '2023-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
  ])('covers %s as a %s from %s to %s', (text, precision, first, last) => {
    expect(dateSpan(text)).toEqual({ precision, first, last });
  });

  it.each(['2023-02-29', '2023-04-31', '2023-13', '2023-00', '2023-04-00', '2024-Q5', '2024-Q0'])(
    'knows no %s in the calendar',
    (text) => expect(dateSpan(text)).toBeUndefined(),
  );

  it.each([
    '',
    '23-04-05',
    '2023-4-5',
    '2023-04-05T00:00',
    ' 2023-04-05',
    '2023-04-05\n',
    '5 april 2023',
    'unknown',
  ])('reads no date in %j', (text) => expect(dateSpan(text)).toBeUndefined());

  it('begins and ends on days of the calendar, and holds every day of what it names', () => {
    fc.assert(
      fc.property(day, (date) => {
        const quarter = `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
        for (const text of [date, date.slice(0, 7), quarter, date.slice(0, 4)]) {
          const span = dateSpan(text)!;
          expect(isIsoDate(span.first) && isIsoDate(span.last)).toBe(true);
          expect(span.first <= date && date <= span.last).toBe(true);
          expect(dateSpan(addDays(span.last, 1))!.first.startsWith(text)).toBe(false);
        }
      }),
    );
  });
});

describe('isIsoDate', () => {
  it('is true for a day and false for a month, a quarter and a year', () => {
    expect(['2023-04-05', '2023-04', '2023-Q2', '2023'].map(isIsoDate)).toEqual([true, false, false, false]);
  });

  it('is true for exactly the days that the calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.nat(13), fc.nat(32), (year, month, dayOfMonth) => {
        const text = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});

describe('formatWhen', () => {
  it.each([
    ['2023-05-10', 'den 10 maj 2023'],
    ['2023-09', 'i september 2023'],
    ['2024-Q1', 'under första kvartalet 2024'],
    ['2024', 'under 2024'],
  ])('says of %s: %s', (text, words) => expect(formatWhen(text)).toBe(words));

  it('refuses what is no date', () => expect(() => formatWhen('snarast')).toThrow(RangeError));
});

describe('formatDeadline', () => {
  it.each([
    ['2023-05-10', 'senast 10 maj 2023'],
    ['2023-09', 'senast under september 2023'],
    ['2024-Q1', 'senast under första kvartalet 2024'],
    ['2024', 'senast under 2024'],
  ])('writes %s as %s', (text, words) => expect(formatDeadline(text)).toBe(words));
});

describe('formatDate', () => {
  it.each([
    ['2023-04-05', '5 april 2023'],
    ['2023-12-31', '31 december 2023'],
    ['2023-09', 'september 2023'],
    ['2024-Q1', 'första kvartalet 2024'],
    ['2024-Q4', 'fjärde kvartalet 2024'],
    ['2024', '2024'],
  ])('writes %s as %s', (text, words) => expect(formatDate(text)).toBe(words));

  it.each(['2023-02-30', 'unknown', ''])('refuses %j', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError);
  });

  it('writes two different days differently', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(formatDate(a) === formatDate(b)).toBe(a === b);
      }),
    );
  });
});

describe('a number of days after a day', () => {
  it('passes over the end of a month, a leap day and a year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });

  it('loses no day to summer time', () => {
    expect(addDays('2023-03-25', 2)).toBe('2023-03-27');
    expect(addDays('2023-10-28', 2)).toBe('2023-10-30');
  });

  it('is so many days of 24 hours in UTC later, and undone by as many before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        expect((Date.parse(addDays(from, days)) - Date.parse(from)) / 86_400_000).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });
});
