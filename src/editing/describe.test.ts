import { expect, test } from 'vitest';
import { describedForms, type DescribedField } from './describe.ts';

const all = describedForms();
const fieldAt = (collection: string, ...keys: string[]) => {
  let fields: readonly DescribedField[] = all.find(({ name }) => name === collection)?.fields ?? [];
  let described: DescribedField | undefined;
  for (const key of keys) {
    described = fields.find((candidate) => candidate.key === key);
    fields = described?.fields ?? [];
  }
  return described;
};

test('a field is told of with its name, its help and what it may hold', () => {
  expect(fieldAt('sammantraden', 'date')).toMatchObject({
    label: 'Datum',
    rules: [
      { text: 'måste finnas · får vara ' },
      { text: 'unknown', isCode: true },
      { text: ' · ett datum som finns i kalendern, skrivet ÅÅÅÅ-MM-DD' },
    ],
  });
});

test('what is inside lists and steps is told of too, with the words of each choice', () => {
  const option = fieldAt('beslut', 'procedure', 'step: vote', 'event', 'votes', 'option');
  expect(option?.label).toBe('Röst');
  expect(option?.choices).toContainEqual({ value: 'yes', word: 'ja' });
});

test('every field of every form has a name and a help text', () => {
  const check = (fields: readonly DescribedField[], path: string) => {
    for (const { key, label, help, fields: inside } of fields) {
      expect(label, `${path}/${key}`).not.toBe('');
      if (!key.startsWith('step:')) expect(help, `${path}/${key}`).not.toEqual([]);
      check(inside, `${path}/${key}`);
    }
  };
  for (const { name, fields } of all) check(fields, name);
});
