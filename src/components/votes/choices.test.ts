import { describe, expect, test } from 'vitest';
import { readChosen } from '../narrowing/chosen.ts';
import { byCloseness, filterNames, passes, type Facts } from './choices.ts';

const vote: Facts = {
  organ: 'goteborg/kommunfullmaktige',
  ar: '2024',
  parti: ['m', 's'],
  skillnad: 5,
  regel: 'minority',
};

const chosen = (query: string) => readChosen(filterNames, query);

describe('a vote passes', () => {
  test.each(['', 'organ=goteborg/kommunfullmaktige', 'ar=2024', 'parti=s', 'skillnad=5', 'regel=minority'])(
    'when it has what is chosen: %s',
    (query) => expect(passes(vote, chosen(query))).toBe(true),
  );

  test.each(['organ=goteborg', 'ar=2023', 'parti=sd', 'skillnad=1', 'regel=majority', 'ar=2024&parti=v'])(
    'not when it lacks any of it: %s',
    (query) => expect(passes(vote, chosen(query))).toBe(false),
  );

  test('no margin, however wide, when its figures are not printed', () => {
    const { skillnad: _, ...silent } = vote;
    expect(passes(silent, chosen('skillnad=10'))).toBe(false);
    expect(passes(silent, chosen(''))).toBe(true);
  });
});

test('the closest come first, ties in their order, and last what is not printed', () => {
  const votes = [{ id: 'a', skillnad: 3 }, { id: 'b' }, { id: 'c', skillnad: 0 }, { id: 'd', skillnad: 3 }];
  expect(votes.toSorted(byCloseness).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
});
