import { describe, expect, test } from 'vitest';
import { bySurname, initial, isSortNameOf, matchesTyped } from './person-name.ts';

const sorted = (...persons: (string | { name: string; sortName: string })[]) =>
  persons
    .map((person) => (typeof person === 'string' ? { name: person } : person))
    .toSorted(bySurname)
    .map(({ name }) => name);

describe('members stand by surname', () => {
  test('which is the last word of the name, with å, ä and ö last', () => {
    expect(sorted('Anna Öman', 'Örjan Alm', 'Bo Åberg', 'Eva Ärlig', 'Carl Zetterström')).toEqual([
      'Örjan Alm',
      'Carl Zetterström',
      'Bo Åberg',
      'Eva Ärlig',
      'Anna Öman',
    ]);
  });

  test('and by first name among those who share it', () => {
    expect(sorted('Örjan Alm', 'Anna Alm')).toEqual(['Anna Alm', 'Örjan Alm']);
  });

  test('with a name before one that is longer', () => {
    const double = { name: 'Lena Lindström Olinder', sortName: 'Lindström Olinder, Lena' };
    expect(sorted(double, 'Staffan Lindström', 'Bo Lindström-Alm')).toEqual([
      'Staffan Lindström',
      'Lena Lindström Olinder',
      'Bo Lindström-Alm',
    ]);
  });

  test('with von and af under the name that follows, unless the archive says otherwise', () => {
    expect(sorted('Björn von Sydow', 'Anna Tal', 'Eva Sund')).toEqual([
      'Eva Sund',
      'Björn von Sydow',
      'Anna Tal',
    ]);
    const underV = { name: 'Björn von Sydow', sortName: 'von Sydow, Björn' };
    expect(sorted(underV, 'Anna Tal', 'Eva Wik')).toEqual(['Anna Tal', 'Björn von Sydow', 'Eva Wik']);
  });

  test('under a letter of the Swedish alphabet', () => {
    const listedUnder = ['Eva Élie', 'Aria El-Alawi', 'Bo Ørsted', 'Mats Ærø', 'Ida wik', 'Ali 李'];
    expect(listedUnder.map((name) => initial({ name }))).toEqual(['E', 'E', 'Ö', 'Ä', 'W', '李']);
    expect(initial({ name: 'Zagros Hama Aga', sortName: 'Hama Aga, Zagros' })).toBe('H');
  });
});

describe('a sort name', () => {
  test.each(['Landén Olsson, Lena', 'Olsson, Lena Landén'])('is the words of the name: %s', (sortName) => {
    expect(isSortNameOf(sortName, 'Lena Landén Olsson')).toBe(true);
  });

  test.each([
    'Landén Olsson Lena',
    'Olsson, Lena',
    'Landen Olsson, Lena',
    ', Lena Landén Olsson',
    'Olsson, Lena, Landén',
  ])('is nothing else: %s', (sortName) => expect(isSortNameOf(sortName, 'Lena Landén Olsson')).toBe(false));
});

test('a name is found by any part of it, in any order, and without its marks but not the other way', () => {
  expect(matchesTyped('Wera Ek', ' EK wera ')).toBe(true);
  expect(matchesTyped('Åsa Alm', 'asa')).toBe(true);
  expect(matchesTyped('Wera Ek', 'wéra')).toBe(false);
  expect(matchesTyped('Wera Ek', 'eko')).toBe(false);
});
