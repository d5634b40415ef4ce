import { expect, test } from 'vitest';
import { voteStep } from '../register/fixture.ts';
import { archive, SITE } from './fixture.ts';
import { properties } from '../messages/sv/data-fields.ts';
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

test('each property of the JSON has its own words, and there are none of what the JSON does not hold', () => {
  const held = describedProperties(voteDocument).map(({ name, description }) => [name, description]);
  expect(held).toEqual(Object.entries(properties));
});
