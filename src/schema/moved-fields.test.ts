import { expect, test } from 'vitest';
import { collections } from './collections.ts';
import { inEarlierForm, inTodaysForm, movedFields } from './moved-fields.ts';

const moves = [
  { from: 'genderEquality', to: 'assessments.genderEquality' },
  { from: 'clauses.numberInMinutes', to: 'clauses.printed.number' },
  { from: 'procedure.event.result', to: 'procedure.event.winner' },
];
const earlier = {
  genderEquality: 'Ingen påverkan.',
  clauses: [{ text: 'Banan byggs.', numberInMinutes: '1' }, { text: 'Den belyses.' }],
  procedure: [{ step: 'vote', event: { result: 'yes', rule: 'majority' } }],
};
const today = {
  assessments: { genderEquality: 'Ingen påverkan.' },
  clauses: [{ text: 'Banan byggs.', printed: { number: '1' } }, { text: 'Den belyses.' }],
  procedure: [{ step: 'vote', event: { winner: 'yes', rule: 'majority' } }],
};

test('recorded fields are found where they lie today, also in lists', () =>
  expect(inTodaysForm(earlier, moves)).toEqual(today));

test('and today’s fields where they lay', () => expect(inEarlierForm(today, moves)).toEqual(earlier));

test('a field that is not there is not moved', () => {
  const silent = { procedure: 'unknown', clauses: [{ text: 'Banan byggs.' }] };
  expect(inTodaysForm(silent, moves)).toEqual(silent);
  expect(inEarlierForm(silent, moves)).toEqual(silent);
});

test('only collections have moved fields', () => {
  for (const name of Object.keys(movedFields)) expect(Object.keys(collections)).toContain(name);
});
