import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { isDayOff } from '../days-off.ts';
import { deadline } from './deadline.ts';

describe('deadline', () => {
  it('is the day itself when it is a working day', () =>
    expect(deadline('2024-02-29', 14)).toBe('2024-03-14'));

  it('moves from Saturday to Monday, and past Easter and Christmas', () => {
    expect(deadline('2024-03-14', 2)).toBe('2024-03-18');
    expect(deadline('2024-03-27', 2)).toBe('2024-04-02');
    expect(deadline('2024-12-22', 2)).toBe('2024-12-27');
  });

  it('is the first working day from the last day of the time', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(30), (from, days) => {
        const last = deadline(from, days);
        const lastOfTime = addDays(from, days);
        expect(isDayOff(last)).toBe(false);
        expect(last >= lastOfTime).toBe(true);
        for (let skipped = lastOfTime; skipped < last; skipped = addDays(skipped, 1))
          expect(isDayOff(skipped)).toBe(true);
      }),
    );
  });
});
