import { describe, expect, test } from 'vitest';
import { hasSensitiveWords, ON_INDIVIDUALS } from './individuals.ts';
import { findNames } from './names.ts';

const names = (text: string) =>
  findNames(text)
    .filter(({ isInOffice }) => !isInOffice)
    .map(({ given, surname }) => `${given} ${surname}`);

describe('a name of a person', () => {
  test.each([
    ['Nämnden avslår Anna Påhittads ansökan.', 'Anna Påhittad'],
    ['Sökande är Karl-Erik von Exempel.', 'Karl-Erik Exempel'],
    ['Anna Maria Exempelsson, Påhittby', 'Anna Exempelsson'],
    ['Bidrag till Anna M. Exempelsson', 'Anna Exempelsson'],
  ])('is seen: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test.each([
    'Gustav Adolfs torg, Karin Boyes gata och Anna Lindhs park',
    'Region Norrbotten, Norra Hamnvägen och Svenska Kraftnät',
    'Anna Påhittad (S) yrkar bifall, liksom Bo Exempel (-).',
    'Regiondirektör Anna Påhittad föredrar ärendet för nämndsekreterare Bo Exempel.',
  ])('is none, or in office: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

test.each([
  ['Anna Påhittad är sjukskriven.', true],
  ['Ersättning till Anna Påhittad för hennes son. Ärendet', true],
  ['Anna Påhittad bor här. Sjukskrivna är många.', false],
  ['Anna Påhittad får bygga en personlig bro.', false],
])('words of health or children count within the sentence: %s', (text, expected) => {
  expect(hasSensitiveWords(text, 0)).toBe(expected);
});

test('a decision on individuals is known by its words', () => {
  expect(ON_INDIVIDUALS.test('Ansökan om bygglov för carport')).toBe(true);
  expect(ON_INDIVIDUALS.test('Årsredovisning för 2023')).toBe(false);
});
