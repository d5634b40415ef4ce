import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Commented, uncommented } from './commented.ts';
import { renderFields, renderPair } from './render.ts';

test('a short list and a row of words stand on one line, texts with blanks on a line each', () => {
  expect(
    renderFields({
      matters: ['12-2020', '13-2020'],
      votes: [{ person: 'a/b', party: 'c', option: 'yes' }, { title: 'Karta' }],
      sources: [{ title: 'Två ord', url: 'unknown' }],
      none: [],
    }),
  ).toBe(
    [
      'matters: [12-2020, 13-2020]',
      'votes:',
      '  - { person: a/b, party: c, option: yes }',
      '  - title: Karta',
      'sources:',
      '  - title: Två ord',
      '    url: unknown',
      'none: []',
    ].join('\n'),
  );
});

test('a comment stands above its value, also where the value is left out', () => {
  const fields = {
    title: new Commented('Ett', 'se efter\npå två rader'),
    left: new Commented(undefined, 'saknas'),
    by: [new Commented(undefined, 'någon'), new Commented({ party: 'c', role: 'member' }, 'vem?')],
    nobody: [new Commented(undefined, 'ingen')],
    last: 1,
  };
  expect(renderFields(fields, 'Överst')).toBe(
    [
      '# Överst',
      '',
      '# se efter',
      '# på två rader',
      'title: Ett',
      '# saknas',
      'by:',
      '  # någon',
      '  # vem?',
      '  - { party: c, role: member }',
      '# ingen',
      'last: 1',
    ].join('\n'),
  );
  expect(uncommented(fields)).toEqual({
    title: 'Ett',
    by: [{ party: 'c', role: 'member' }],
    nobody: [],
    last: 1,
  });
});

test('a comment cannot end itself and become a field', () => {
  expect(parse(renderFields({ a: new Commented(1, 'ett\r\ntvå: 2\u0085tre: 3\u2028fyra: 4') }))).toEqual({
    a: 1,
  });
});

test('a value is indented to the column that it stands in', () => {
  expect(renderPair('event', { question: 'Vad?', totals: { yes: 1 } }, 4)).toBe(
    'event:\n      question: Vad?\n      totals:\n        yes: 1',
  );
});
