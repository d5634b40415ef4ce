import { expect, test } from 'vitest';
import { entry, register } from '../register/fixture.ts';
import { withChosenWording } from './minutes-wording.ts';

const clauses = [
  { text: 'Banan byggs.', numberInMinutes: '1', asInMinutes: 'Att bygga bana.' },
  { text: 'Den belyses.' },
];
const archiveOf = (organization: object) =>
  register({
    organisationer: [
      entry('organisationer', 'exempelby', {
        bodies: [{ id: 'kommunstyrelsen', name: 'Kommunstyrelsen', kind: 'executive' }],
        ...organization,
      }),
    ],
    sammantraden: [entry('sammantraden', 'exempelby/kommunstyrelsen/2024-01-02')],
    beslut: [entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', { clauses })],
  }).archive;
const clausesOf = (organization: object) =>
  withChosenWording(archiveOf(organization)).beslut[0]?.data.clauses;

test('the words of the minutes are taken away unless the organisation publishes them', () => {
  expect(clausesOf({})).toEqual([{ text: 'Banan byggs.', numberInMinutes: '1' }, { text: 'Den belyses.' }]);
});

test('and are there where it does', () =>
  expect(clausesOf({ publishesMinutesWording: true })).toEqual(clauses));
