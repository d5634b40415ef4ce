import { describe, expect, test } from 'vitest';
import { NOT_STATED } from '../../domain/unknown.ts';
import { readState } from './state.ts';
import { facetValues } from './values.ts';

const none = readState('');
const valuesOf = (counts: Record<string, number>, facet: 'ar' | 'organ' | 'slag', query = '') =>
  facetValues({ [facet]: counts }, readState(query))[0]?.values.map(({ value }) => value);

describe('the values of a facet', () => {
  test('have the newest year first, and last what the source does not state', () => {
    expect(valuesOf({ 2020: 1, [NOT_STATED]: 9, 2023: 1 }, 'ar')).toEqual(['2023', '2020', NOT_STATED]);
  });

  test('are ordered as in a Swedish dictionary', () => {
    expect(valuesOf({ Ösnämnden: 1, Ånämnden: 1, Zonnämnden: 1 }, 'organ')).toEqual([
      'Zonnämnden',
      'Ånämnden',
      'Ösnämnden',
    ]);
  });

  test('have decisions before help, whatever their names', () => {
    expect(valuesOf({ 'Om webbplatsen': 1, Underlag: 1, Beslut: 1 }, 'slag')).toEqual([
      'Beslut',
      'Underlag',
      'Om webbplatsen',
    ]);
  });

  test('are left out where they lead nowhere, unless they are chosen', () => {
    expect(valuesOf({ 2020: 0, 2023: 2 }, 'ar')).toEqual(['2023']);
    expect(valuesOf({ 2020: 0, 2023: 2 }, 'ar', '?ar=2020&ar=1999')).toEqual(['2023', '2020', '1999']);
  });
});

test('a facet without values is left out', () => {
  expect(facetValues({ ar: { 2020: 0 } }, none)).toEqual([]);
});
