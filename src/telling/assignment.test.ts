import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingsSince } from './assignment.ts';

const TODAY = '2024-06-01';
const held = (...dates: string[]) => dates.map((date) => ({ date, place: 1, whole: true }));
const since = (decided: string, due: string, ...dates: string[]) =>
  meetingsSince({ decided, place: 1, due }, held(...dates), TODAY);

describe('the meetings since a decision', () => {
  test('are those after its day, with how many came after the due period', () => {
    expect(since('2024-01-10', '2024-03', '2024-01-05', '2024-02-01', '2024-03-31', '2024-04-01')).toEqual({
      later: 3,
      afterDue: 1,
      maybeLater: 0,
      whole: true,
    });
  });

  test.each(['unknown', '2024-06-01', '2024-Q2', '2025'])(
    'are not told apart by a due date that is not known or has not passed: %s',
    (due) => expect(since('2024-01-10', due, '2024-02-01')).not.toHaveProperty('afterDue'),
  );

  test('are not those of which it is unknown', () => {
    expect(since('2024-01-10', 'unknown', 'unknown', '2024-01-10')).toMatchObject({
      later: 0,
      maybeLater: 1,
    });
    expect(since('unknown', '2024-03', '2024-05-01', 'unknown')).toMatchObject({ later: 0, maybeLater: 2 });
  });

  test('are also those that came after it on its own day', () => {
    const meetings = [1, 2, 3].map((place) => ({ date: '2024-01-10', place, whole: true }));
    expect(meetingsSince({ decided: '2024-01-10', place: 2, due: 'unknown' }, meetings, TODAY).later).toBe(1);
  });

  test('are whole only where the archive has all of each', () => {
    const meetings = [
      { date: '2024-02-01', place: 1, whole: true },
      { date: '2024-01-01', place: 1, whole: false },
    ];
    expect(meetingsSince({ decided: '2024-01-10', place: 1, due: 'unknown' }, meetings, TODAY).whole).toBe(
      true,
    );
    expect(meetingsSince({ decided: '2023-12-31', place: 1, due: 'unknown' }, meetings, TODAY).whole).toBe(
      false,
    );
  });

  const day = fc.constantFrom('unknown', '2024-01-09', '2024-01-10', '2024-03-01', '2024-05-01');
  test('are never more than there are, whichever order they come in, and one more never makes them fewer', () => {
    fc.assert(
      fc.property(day, day, fc.array(day), day, (decided, due, dates, more) => {
        const count = meetingsSince({ decided, place: 1, due }, held(...dates), TODAY);
        expect(count.later + count.maybeLater).toBeLessThanOrEqual(dates.length);
        expect(count.afterDue ?? 0).toBeLessThanOrEqual(count.later);
        expect(meetingsSince({ decided, place: 1, due }, held(...dates.toReversed()), TODAY)).toEqual(count);
        const grown = meetingsSince({ decided, place: 1, due }, held(...dates, more), TODAY);
        expect(grown.later).toBeGreaterThanOrEqual(count.later);
        expect(grown.maybeLater).toBeGreaterThanOrEqual(count.maybeLater);
      }),
    );
  });
});
