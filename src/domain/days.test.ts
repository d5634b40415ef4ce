import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './dates.ts';
import { dayRanges, formatDays } from './days.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.array(day, { minLength: 1, maxLength: 6 });

describe('days in words', () => {
  it.each([
    [['2020-05-26'], '26 maj 2020'],
    [['2020-05-26', '2020-05-27'], '26–27 maj 2020'],
    [['2020-05-26', '2020-05-27', '2020-05-28'], '26–28 maj 2020'],
    [['2020-05-31', '2020-06-01'], '31 maj–1 juni 2020'],
    [['2020-12-31', '2021-01-01'], '31 december 2020–1 januari 2021'],
    [['2024-02-28', '2024-02-29', '2024-03-01'], '28 februari–1 mars 2024'],
  ])('without a gap are a stretch: %j', (several, words) => expect(formatDays(several)).toBe(words));

  it.each([
    [['2020-12-15', '2020-12-17'], '15 och 17 december 2020'],
    [['2020-05-26', '2020-06-02'], '26 maj och 2 juni 2020'],
    [['2020-05-26', '2020-05-27', '2020-06-02'], '26–27 maj och 2 juni 2020'],
    [['2020-05-04', '2020-05-06', '2020-05-08'], '4, 6 och 8 maj 2020'],
    [['2020-12-17', '2021-01-07'], '17 december 2020 och 7 januari 2021'],
    [['2020-05-26', '2021-05-27'], '26 maj 2020 och 27 maj 2021'],
  ])('with a gap are told apart: %j', (several, words) => expect(formatDays(several)).toBe(words));

  it('tell different days apart, in whatever order they are written', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const same = [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
        expect(formatDays(a) === formatDays(b)).toBe(same);
        expect(formatDays(a.toReversed())).toBe(formatDays(a));
      }),
    );
  });

  it('are none without a day', () => expect(() => formatDays([])).toThrow(RangeError));
});

describe('stretches of days', () => {
  it('hold exactly the days, and never meet', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1 }), day, (offsets, start) => {
        const several = offsets.map((offset) => addDays(start, offset));
        const ranges = dayRanges(several);
        const held = ranges.flatMap(({ first, last }) => {
          const within = [first];
          while (within.at(-1) !== last) within.push(addDays(within.at(-1) ?? '', 1));
          return within;
        });
        expect(held).toEqual([...new Set(several)].sort());
        ranges.slice(1).forEach(({ first }, index) => {
          expect(first > addDays(ranges[index]?.last ?? '', 1)).toBe(true);
        });
      }),
    );
  });
});
