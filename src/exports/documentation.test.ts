import { expect, test } from 'vitest';
import { archive, SITE, voteStep } from './fixture.ts';
import { columns as englishColumns, properties as englishProperties } from '../messages/en/data-fields.ts';
import { dataView, describedProperties } from './documentation.ts';
import { columns } from './vote/columns.ts';
import { voteDocument } from './vote/schema.ts';

test('every column and every property of the files is documented', () => {
  const view = dataView(archive([voteStep()]), SITE);
  expect(view.columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
  const names = view.properties.map(({ name }) => name);
  expect(Object.keys(voteDocument.shape).filter((name) => !names.includes(name))).toEqual([]);
  expect(names).toContain('votes[].option');
  expect(names).toContain('motion.yes_means');
});

test('the examples are of a vote that is there', () => {
  const { forms } = dataView(archive([voteStep()]), SITE);
  expect(forms.map(({ example }) => example)).toContain(
    '/exempelby/kommunstyrelsen/2024-01-02/1/votering-1.csv',
  );
});

test('an archive without a vote has documentation without examples', () => {
  const view = dataView(archive([{ step: 'vote-request' }]), SITE);
  expect(view.forms.filter(({ example }) => example)).toEqual([]);
  expect(view.embedCode).toBeUndefined();
});

test('everything that the files hold is described in English too, and nothing that they do not hold', () => {
  const held = describedProperties(voteDocument).map(({ name }) => name);
  expect(Object.keys(englishProperties).toSorted()).toEqual(held.toSorted());
  expect(Object.keys(englishColumns).toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
});
