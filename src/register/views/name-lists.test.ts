import { expect, test } from 'vitest';
import { entry, register } from '../fixture.ts';
import { partyList, personList } from './name-lists.ts';

test('all members of an organisation are listed by name, with party and bodies', () => {
  const example = register({
    personer: [
      entry('personer', 'exempelby/orjan', { name: 'Örjan Påhittad' }),
      entry('personer', 'exempelby/anna', { name: 'Anna Påhittad' }),
      entry('personer', 'annanby/bo', { name: 'Bo Påhittad' }),
    ],
  });
  const { groups, filter } = personList(example, 'exempelby');
  expect(filter).toBeUndefined();
  expect(groups.map(({ names }) => names.map(({ label }) => label.text))).toEqual([
    ['Anna Påhittad', 'Örjan Påhittad'],
  ]);
  expect(groups[0]?.names[0]).toMatchObject({
    label: { href: '/exempelby/ledamoter/anna/' },
    about: 'PP · kommunstyrelsen',
  });
});

test('more than thirty members stand by the letter of their surname, with a form by name, party and body', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  const many = register({
    personer: [
      ...numbers.map((number) => entry('personer', `exempelby/alm-${number}`, { name: `Eva Alm ${number}` })),
      entry('personer', 'exempelby/zagros', { name: 'Zagros Hama Aga', sortName: 'Hama Aga, Zagros' }),
    ],
  });
  const { groups, filter, count } = personList(many, 'exempelby');
  expect(count).toBe(31);
  expect(groups.at(-1)).toMatchObject({ letter: 'H', names: [{ label: { text: 'Zagros Hama Aga' } }] });
  expect(filter?.fields).toMatchObject([
    { name: 'namn', typed: true },
    { name: 'parti', values: [{ value: 'pp', text: 'Påhittade partiet (PP)' }] },
    { name: 'organ', values: [{ value: 'exempelby/kommunstyrelsen', text: 'Kommunstyrelsen' }] },
  ]);
});

test('the parties of an organisation lead to their pages there', () => {
  expect(partyList(register({}), 'exempelby').groups).toEqual([
    {
      names: [{ label: { text: 'Påhittade partiet', href: '/exempelby/partier/pp/' }, about: 'PP' }],
    },
  ]);
});
