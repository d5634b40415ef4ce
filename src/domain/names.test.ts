import { describe, expect, test } from 'vitest';
import { codeOn, nameOn } from './names.ts';

describe('the name on a day', () => {
  const party = {
    name: 'Tredje partiet',
    formerNames: [
      { name: 'Andra partiet', to: '2015-11-21' },
      { name: 'Första partiet', to: '1990' },
    ],
  };
  test.each([
    ['1985-01-01', 'Första partiet'],
    ['1990-12-31', 'Första partiet'],
    ['1991-01-01', 'Andra partiet'],
    ['2015-11-21', 'Andra partiet'],
    ['2015-11-22', 'Tredje partiet'],
    ['unknown', 'Tredje partiet'],
  ])('%s is %s', (day, name) => expect(nameOn(party, day)).toBe(name));

  test('is the one of today where nobody knows when it was changed, or it never was', () => {
    expect(nameOn({ name: 'Nya', formerNames: [{ name: 'Gamla', to: 'unknown' }] }, '1990-01-01')).toBe(
      'Nya',
    );
    expect(nameOn({ name: 'Nya' }, '1990-01-01')).toBe('Nya');
  });
});

test('an abbreviation is the one whose time covers the day, otherwise today’s', () => {
  const codes = [
    { code: 'L', from: '2015' },
    { code: 'FP', to: '2014' },
  ];
  expect(codeOn(codes, '2010-01-01')).toBe('FP');
  expect(codeOn(codes, '2016-01-01')).toBe('L');
  expect(codeOn(codes, 'unknown')).toBe('L');
  expect(codeOn([], '2016-01-01')).toBeUndefined();
});
