import { describe, expect, it } from 'vitest';
import { easterSunday, isDayOff, isWeekend } from './days-off.ts';

describe('easterSunday', () => {
  it.each([
    [1961, '1961-04-02'],
    [1818, '1818-03-22'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2100, '2100-03-28'],
    [2285, '2285-03-22'],
  ])('is in %i on %s', (year, date) => expect(easterSunday(year)).toBe(date));
});

describe('isDayOff', () => {
  it.each([
    ['a Saturday', '2024-03-02'],
    ['a Sunday', '2024-03-03'],
    ['New Year’s Day', '2024-01-01'],
    ['Epiphany', '2025-01-06'],
    ['Good Friday', '2024-03-29'],
    ['Easter Monday', '2024-04-01'],
    ['May Day', '2024-05-01'],
    ['Ascension Day', '2024-05-09'],
    ['the National Day', '2024-06-06'],
    ['Midsummer’s Eve at its earliest', '2026-06-19'],
    ['Midsummer’s Eve at its latest', '2027-06-25'],
    ['Christmas Eve', '2024-12-24'],
    ['Boxing Day', '2024-12-26'],
    ['New Year’s Eve', '2024-12-31'],
  ])('is true for %s', (_, date) => expect(isDayOff(date)).toBe(true));

  it.each([
    ['a working day', '2024-03-01'],
    ['Maundy Thursday', '2024-03-28'],
    ['Whit Monday', '2024-05-20'],
    ['the Friday after Midsummer’s Eve', '2026-06-26'],
    ['the Friday before it', '2027-06-18'],
    ['a Thursday in Midsummer week', '2024-06-20'],
  ])('is false for %s', (_, date) => expect(isDayOff(date)).toBe(false));
});

describe('isWeekend', () => {
  it('is true for a Saturday and a Sunday alone', () =>
    expect(['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-12-25'].filter(isWeekend)).toEqual([
      '2024-03-02',
      '2024-03-03',
    ]));
});
