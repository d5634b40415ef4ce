import { expect, test } from 'vitest';
import { SLUG } from '../domain/addresses.ts';
import { cite } from '../domain/law/cite.ts';
import { terms } from './index.ts';

test('each term has an address of its own and no form belongs to two', () => {
  for (const { id } of terms) expect(id).toMatch(SLUG);
  const ids = terms.map(({ id }) => id);
  const forms = terms.flatMap((term) => term.forms);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  for (const form of forms) expect(form).toBe(form.toLowerCase());
});

test('the terms that readers meet are explained', () => {
  const all = terms.flatMap(({ forms }) => forms);
  for (const word of [
    'reservation',
    'acklamation',
    'återremiss',
    'bordläggning',
    'votering',
    'omröstning',
    'yrkande',
    'propositionsordning',
    'jäv',
    'justering',
    'anslagstavlan',
    'laga kraft',
    'tjänstgörande ersättare',
    'utslagsröst',
    'lottning',
    'minoritetsåterremiss',
    'protokollsanteckning',
    'särskilt yttrande',
    'beslutssats',
    'remiss',
    'tjänsteskrivelse',
    'återrapportering',
  ])
    expect(all).toContain(word);
});

test('explanations are whole sentences, and laws are named in full', () => {
  for (const { meaning, law } of terms) {
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
    if (law) expect(cite(law)).toMatch(/\d+ kap\. .*§§? kommunallagen$/);
  }
});
