import { describe, expect, test } from 'vitest';
import { byCloseness, isNarrowed, passes, readChoices, writeChoices, type Facts } from './choices.ts';

const vote: Facts = {
  organ: 'goteborg/kommunfullmaktige',
  ar: '2024',
  parti: ['m', 's'],
  skillnad: 5,
  regel: 'minority',
};

describe('the address', () => {
  test.each(['', '?organ=goteborg%2Fkommunstyrelsen&ar=2024&parti=m&skillnad=1&regel=lot&ordna=jamnast'])(
    'brings back what was chosen: %s',
    (query) => expect(writeChoices(readChoices(query))).toBe(query),
  );

  test('ignores what it does not know', () => {
    expect(writeChoices(readChoices('?q=x&ordna=mest&ar='))).toBe('');
  });
});

describe('a vote passes', () => {
  test.each(['', 'organ=goteborg/kommunfullmaktige', 'ar=2024', 'parti=s', 'skillnad=5', 'regel=minority'])(
    'when it has what is chosen: %s',
    (query) => expect(passes(vote, readChoices(query))).toBe(true),
  );

  test.each(['organ=goteborg', 'ar=2023', 'parti=sd', 'skillnad=1', 'regel=majority', 'ar=2024&parti=v'])(
    'not when it lacks any of it: %s',
    (query) => expect(passes(vote, readChoices(query))).toBe(false),
  );

  test('no margin, however wide, when its figures are not printed', () => {
    const { skillnad: _, ...silent } = vote;
    expect(passes(silent, readChoices('skillnad=10'))).toBe(false);
    expect(passes(silent, readChoices(''))).toBe(true);
  });
});

test('the closest come first, ties in their order, and last what is not printed', () => {
  const votes = [{ id: 'a', skillnad: 3 }, { id: 'b' }, { id: 'c', skillnad: 0 }, { id: 'd', skillnad: 3 }];
  expect(votes.toSorted(byCloseness).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
});

test('an order is not a narrowing', () => {
  expect(isNarrowed(readChoices('ordna=jamnast'))).toBe(false);
  expect(isNarrowed(readChoices('regel=lot'))).toBe(true);
});
