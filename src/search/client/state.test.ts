import { describe, expect, test } from 'vitest';
import { isSearch, PAGE, readState, without, writeState } from './state.ts';

const address = '?q=stafettl%C3%A4kare&organisation=Region+Norrbotten&ar=2020&ar=2023&sortera=datum&visa=30';

describe('the address', () => {
  test('gives back the search that it came from', () => {
    expect(writeState(readState(address))).toBe(address);
  });

  test('is the same in whatever order the values were chosen', () => {
    expect(writeState(readState('?ar=2023&ar=2020&ar=2023'))).toBe('?ar=2020&ar=2023');
  });

  test('is plain for an empty search', () => {
    expect(writeState(readState(''))).toBe('');
    expect(writeState(readState('?q=&ar=&sortera=&visa=10'))).toBe('');
  });

  test('may hold what the page does not know', () => {
    expect(readState('?utm_source=x&sortera=storlek&visa=allt')).toEqual(readState(''));
  });

  test('cannot ask for thousands of results at once, nor for fewer than a page', () => {
    expect(readState('?visa=100000').shown).toBe(200);
    expect(readState('?visa=-3').shown).toBe(PAGE);
    expect(readState('?visa=12.7').shown).toBe(12);
  });
});

test('one value can be taken away, of one facet only', () => {
  const { chosen } = readState('?ar=2020&ar=2023&amne=2020');
  expect(without(chosen, 'ar', '2020')).toEqual({ ar: ['2023'], amne: ['2020'] });
  expect(without({ ar: ['2020'] }, 'ar', '2020')).toEqual({});
});

describe('a search', () => {
  test.each(['?q=ob', '?q=b', '?q=9', '?ar=2023'])('is something to search for: %s', (query) => {
    expect(isSearch(readState(query))).toBe(true);
  });

  test.each(['', '?q=+++', '?q=%E2%80%93', '?sortera=datum'])('is not yet one: "%s"', (query) => {
    expect(isSearch(readState(query))).toBe(false);
  });
});
