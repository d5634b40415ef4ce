import { expect, test } from 'vitest';
import { entry, register } from '../fixture.ts';
import { partyList, personList } from './name-lists.ts';

test('all members of an organisation are listed by name, with party and bodies', () => {
  const own = register({
    personer: [
      entry('personer', 'exempelby/orjan', { name: 'Örjan Påhittad' }),
      entry('personer', 'exempelby/anna', { name: 'Anna Påhittad' }),
      entry('personer', 'annanby/bo', { name: 'Bo Påhittad' }),
    ],
  });
  const { names } = personList(own, 'exempelby');
  expect(names.map(({ label }) => label.text)).toEqual(['Anna Påhittad', 'Örjan Påhittad']);
  expect(names[0]).toMatchObject({
    label: { href: '/exempelby/ledamoter/anna/' },
    about: 'PP · kommunstyrelsen',
  });
});

test('the parties of an organisation lead to their pages there', () => {
  expect(partyList(register({}), 'exempelby').names).toEqual([
    { label: { text: 'Påhittade partiet', href: '/exempelby/partier/pp/' }, about: 'PP' },
  ]);
});
