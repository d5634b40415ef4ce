import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { coversDay, type Period } from './period.ts';
import { UNKNOWN } from './unknown.ts';

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2020-01-01', days));
const limit = fc.oneof(day, fc.constant(UNKNOWN), fc.constant(undefined));
const period: fc.Arbitrary<Period> = fc.record({ from: limit, to: limit });

describe('whether a period covers a day', () => {
  test.each([
    [{ from: '2018-10-15', to: '2022-10-14' }, '2018-10-14', 'no'],
    [{ from: '2018-10-15', to: '2022-10-14' }, '2018-10-15', 'yes'],
    [{ from: '2018-10-15', to: '2022-10-14' }, '2022-10-14', 'yes'],
    [{ from: '2018-10-15', to: '2022-10-14' }, '2022-10-15', 'no'],
    [{ from: '2018-10', to: '2022' }, '2018-10-01', 'yes'],
    [{ from: '2018-10', to: '2022' }, '2022-12-31', 'yes'],
    [{ from: 'unknown', to: '2022-10-14' }, '2020-01-01', 'unknown'],
    [{ from: 'unknown', to: '2022-10-14' }, '2022-10-15', 'no'],
    [{ from: '2018-10-15', to: 'unknown' }, '2018-10-14', 'no'],
    [{ from: '2018-10-15' }, '2100-01-01', 'yes'],
    [{ to: '2018-10-15' }, '1900-01-01', 'yes'],
    [{ from: '2018-10-15', to: '2022-10-14' }, 'unknown', 'unknown'],
  ] as const)('%j on %s: %s', (covering, on, expected) => {
    expect(coversDay(covering, on)).toBe(expected);
  });

  test('is told as it would be for every day that an unknown limit may be', () => {
    const may = (known: Period, on: string) => {
      const days = Array.from({ length: 220 }, (_, index) => addDays('2019-12-01', index * 10));
      const froms = known.from === UNKNOWN ? [...days, on] : [known.from];
      const tos = known.to === UNKNOWN ? [...days, on] : [known.to];
      return new Set(froms.flatMap((from) => tos.map((to) => coversDay({ from, to }, on))));
    };
    fc.assert(
      fc.property(period, day, (covering, on) => {
        const told = coversDay(covering, on);
        const possible = may(covering, on);
        // An unknown limit may always lie so that the day falls outside; what is certain is so for all.
        if (told === 'unknown') expect([...possible].sort()).toEqual(['no', 'yes']);
        else expect([...possible]).toEqual([told]);
      }),
      { numRuns: 60 },
    );
  });

  test('is certain for several days where it is for one of them, and never contradicts any', () => {
    fc.assert(
      fc.property(period, day, fc.integer({ min: 0, max: 4 }), (covering, first, length) => {
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(first, index));
        const together = coversDay(covering, first, days.at(-1));
        const apart = days.map((on) => coversDay(covering, on));
        if (apart.includes('yes')) expect(together).toBe('yes');
        if (together === 'no') expect(new Set(apart)).toEqual(new Set(['no']));
      }),
    );
  });

  test('is unknown on an unknown day, whatever the period', () => {
    fc.assert(
      fc.property(period, (covering) => {
        expect(coversDay(covering, UNKNOWN)).toBe('unknown');
      }),
    );
  });
});
