import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatsOn } from './subjects.ts';

type Body = Parameters<typeof seatsOn>[0];
const body = (...terms: [from: string, to: string, seats: number | 'unknown'][]): Body => ({
  terms: terms.map(([from, to, seats]) => ({ from, to, seats, parties: [] })),
});

const two = body(['2018-10-15', '2022-10-14', 15], ['2022-10-15', '2026-10-14', 17]);

describe('the seats of a body on a day', () => {
  test.each([
    ['2018-10-14', 'unknown'],
    ['2018-10-15', 15],
    ['2022-10-14', 15],
    ['2022-10-15', 17],
    ['2026-10-15', 'unknown'],
    ['unknown', 'unknown'],
  ])('on %s are %s', (date, seats) => {
    expect(seatsOn(two, date)).toBe(seats);
  });

  test('are unknown where two terms may cover the day', () => {
    expect(seatsOn(body(['2018', '2022', 15], ['2022', '2026', 17]), '2022-06-01')).toBe('unknown');
    expect(seatsOn(body(['2018', '2022', 15], ['2022', '2026', 17]), '2023-01-01')).toBe(17);
  });

  test('are unknown where the limits of the term are, or its seats', () => {
    expect(seatsOn(body(['2018', 'unknown', 15]), '2019-01-01')).toBe('unknown');
    expect(seatsOn(body(['unknown', '2022', 15]), '2019-01-01')).toBe('unknown');
    expect(seatsOn(body(['2018', '2022', 'unknown']), '2019-01-01')).toBe('unknown');
  });

  test('with a term whose limits are unknown beside, are still those of the term that covers the day', () => {
    expect(seatsOn(body(['2018', '2022', 15], ['2023', 'unknown', 17]), '2019-01-01')).toBe(15);
  });

  test('are never other than those of a term, or unknown', () => {
    const year = fc.integer({ min: 2000, max: 2030 }).map(String);
    const term = fc.tuple(year, year, fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(term), year, (terms, on) => {
        const covering = terms.filter(([from, to]) => from <= on && on <= to);
        const only = covering.length === 1 ? covering[0]?.[2] : 'unknown';
        expect(seatsOn(body(...terms), `${on}-06-15`)).toBe(only);
      }),
    );
  });
});
