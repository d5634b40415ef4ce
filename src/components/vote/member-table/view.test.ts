import { describe, expect, test } from 'vitest';
import type { Row } from './row.ts';
import { everything, type Order } from './state.ts';
import { matching, sorted } from './view.ts';
import { summary } from './summary.ts';

const row = (place: number, name: string, code: string, role: string, position: string): Row => ({
  place,
  name,
  party: code.toLowerCase(),
  code,
  role,
  position,
});
const rows = [
  row(1, 'Örjan Ek', 'SD', 'ledamot', 'nej'),
  row(2, 'Åsa Alm', 'S', 'ersättare', 'ja'),
  row(3, 'André Zetterström', 'S', 'ordförande', 'framgår inte'),
  row(4, 'Wera Ek', 'MP', 'ledamot', 'avstår'),
];
const places = (shown: readonly Row[]) => shown.map(({ place }) => place);
const order = (by: Order['by'], descending = false) => places(sorted(rows, { by, descending }));

describe('sorting', () => {
  test('puts names by surname', () => expect(order('namn')).toEqual([2, 4, 1, 3]));
  test('puts parties by their abbreviation', () => expect(order('parti')).toEqual([4, 2, 3, 1]));
  test('puts the chair before members, and members before substitutes', () =>
    expect(order('roll')).toEqual([3, 1, 4, 2]));
  test('puts ja first, and last what the source does not state', () =>
    expect(order('rost')).toEqual([2, 1, 4, 3]));
  test('keeps the source’s order among those who are alike, downwards too', () =>
    expect(order('roll', true)).toEqual([2, 1, 4, 3]));
  test('gives back the source’s order', () => expect(order('kallan')).toEqual([1, 2, 3, 4]));
  test('of a role that it does not know puts it last', () => {
    const odd = [row(5, 'A', 'S', 'kassör', 'ja'), ...rows];
    expect(places(sorted(odd, { by: 'roll', descending: false })).at(-1)).toBe(5);
  });
});

describe('filtering', () => {
  const matches = (state: Partial<typeof everything>) => places(matching(rows, { ...everything, ...state }));

  test('by nothing leaves all', () => expect(matches({})).toEqual([1, 2, 3, 4]));
  test('by party and position leaves those with both', () =>
    expect(matches({ party: 's', position: 'ja' })).toEqual([2]));
  test('by party does not take SD for S', () => expect(matches({ party: 's' })).toEqual([2, 3]));
  test('by name finds any part of it, in any order', () => {
    expect(matches({ name: 'ek' })).toEqual([1, 4]);
    expect(matches({ name: ' EK wera ' })).toEqual([4]);
  });
  test('by name finds letters without their marks, but not the other way', () => {
    expect(matches({ name: 'asa' })).toEqual([2]);
    expect(matches({ name: 'andre' })).toEqual([3]);
    expect(matches({ name: 'örj' })).toEqual([1]);
    expect(matches({ name: 'wéra' })).toEqual([]);
  });
});

test('the table says how many it shows, and in what order', () => {
  expect(summary(81, 81, everything)).toBe('Visar 81 av 81. Parti för parti, i källans ordning.');
  expect(summary(2, 81, { ...everything, order: { by: 'namn', descending: true } })).toBe(
    'Visar 2 av 81. Efter efternamn, fallande.',
  );
  expect(summary(1, 81, { ...everything, order: { by: 'kallan', descending: false } })).toBe(
    'Visar 1 av 81. I källans ordning.',
  );
  expect(summary(0, 81, everything)).toBe('Ingen av de 81 passar.');
});
