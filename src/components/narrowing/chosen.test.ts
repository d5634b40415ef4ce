import { describe, expect, test } from 'vitest';
import { hasAll, isNarrowedBy, readChosen, writeChosen } from './chosen.ts';

const names = ['organ', 'amne', 'ordna'];

describe('the address', () => {
  test.each(['', '?organ=goteborg%2Fkommunstyrelsen&amne=bostader', '?amne=revision&ordna=namn'])(
    'brings back what was chosen: %s',
    (query) => expect(writeChosen(names, readChosen(names, query))).toBe(query),
  );

  test('has one order, whichever way it was written, and leaves out what the list does not know', () => {
    expect(writeChosen(names, readChosen(names, '?amne=x&q=1&organ=a&ordna='))).toBe('?organ=a&amne=x');
  });
});

test('an item passes when it has each chosen value among its own, whole', () => {
  const facts = { organ: 'norrbotten/regionstyrelsen', amne: 'revision psykisk-halsa' };
  const pass = (query: string) => hasAll(['organ', 'amne'], facts, readChosen(names, query));
  expect(['', 'amne=revision', 'organ=norrbotten/regionstyrelsen&amne=psykisk-halsa'].map(pass)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['amne=psykisk', 'organ=norrbotten', 'amne=bostader', 'organ=x&amne=revision'].map(pass)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('an item without a value does not pass when one is chosen', () => {
  expect(hasAll(['amne'], {}, { amne: 'x' })).toBe(false);
  expect(hasAll(['amne'], {}, { amne: '' })).toBe(true);
});

test('only what is asked about narrows', () => {
  expect(isNarrowedBy(['organ'], { organ: '', ordna: 'namn' })).toBe(false);
  expect(isNarrowedBy(['organ'], { organ: 'a' })).toBe(true);
});
