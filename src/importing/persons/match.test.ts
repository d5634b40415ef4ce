import { expect, test } from 'vitest';
import { readText } from '../test-files.ts';
import { matchPersons, type KnownPerson } from './match.ts';

const person = (
  id: string,
  name: string,
  party: string | null,
  from = '2026',
  to = 'unknown',
): KnownPerson => ({
  id: `exempelby/${id}`,
  name,
  otherNames: [],
  memberships: [{ body: 'exempelby/kommunstyrelsen', party, from, to }],
});
const KNOWN = [
  person('eva-ek', 'Eva Ek', 's'),
  person('anna-regnell', 'Anna Regnell', 'm'),
  person('bo-alm', 'Bo Alm', 'v', '2026', '2030'),
];

const match = (names: string) => {
  const text = `Kommunstyrelsen 2031-05-07\n§ 1 Val\nYrkanden\n${names} yrkar bifall.`;
  return matchPersons(readText(text).reading, KNOWN, 'exempelby/kommunstyrelsen');
};

test('the very name with the party of that day is the person', () => {
  expect(match('Eva Ek (S)').persons).toEqual([
    { name: 'Eva Ek', party: 'S', id: 'exempelby/eva-ek', near: [], line: 4 },
  ]);
});

test('a name that is only near is proposed and never joined', () => {
  const { persons, warnings } = match('Anna Regnéll (M)');
  expect(persons).toMatchObject([{ id: null, near: ['exempelby/anna-regnell'] }]);
  expect(warnings.map(({ code }) => code)).toEqual(['liknande-namn']);
});

test('the same name with another party, or after the membership ended, is only proposed', () => {
  expect(match('Eva Ek (SD)').persons).toMatchObject([{ id: null, near: ['exempelby/eva-ek'] }]);
  expect(match('Bo Alm (V)').persons).toMatchObject([{ id: null, near: ['exempelby/bo-alm'] }]);
});

test('a name that is like nobody is nobody', () => {
  expect(match('Cecilia Dahl (C)').persons).toMatchObject([{ id: null, near: [] }]);
});

test('a hyphen or a prefix more or less is near, and no match', () => {
  const { persons } = match('Bo von Alm (V) och Eva-Ek (S)');
  expect(persons[0]).toMatchObject({ name: 'Bo von Alm', id: null, near: ['exempelby/bo-alm'] });
});

test('a code is matched by the party that it means', () => {
  const text = `Kommunstyrelsen 2031-05-07\n§ 1 Val\nYrkanden\nEva Ek (SAP) yrkar bifall.`;
  const partyId = (code: string) => (code === 'SAP' ? 's' : undefined);
  const { persons } = matchPersons(readText(text).reading, KNOWN, 'exempelby/kommunstyrelsen', partyId);
  expect(persons).toMatchObject([{ party: 'SAP', id: 'exempelby/eva-ek' }]);
});
