import { expect, test } from 'vitest';
import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { PageText } from '../words/format.ts';
import { resultOf } from './result.ts';

/** A matter's page 0, seven decisions 1 to 7 of which the last has no date, and an assignment 8. */
const texts: readonly PageText[] = [
  { title: 'Ärende 7/2031', slag: searchKinds.matter },
  ...Array.from({ length: 7 }, (_, number) => ({
    title: 'Ny bro',
    slag: number === 6 ? searchKinds.proposal : searchKinds.decision,
    plats: 'Nämnden, Byn, § 4',
    innebord: `Beslut ${number + 1}`,
    datum: number === 6 ? NOT_STATED : `${20 - number} maj 2031`,
  })),
  { title: 'Räkna på bron', slag: searchKinds.assignment, plats: 'Kontoret, Nämnden', datum: '20 maj 2031' },
].map((meta, number) => ({ url: `/${number}/`, content: 'Om bron.', meta, headings: [] }));
const sought = { stems: new Set<string>(), beginnings: [], keys: new Set<string>() };
let fetched: number[] = [];
const text = (page: number) => {
  fetched.push(page);
  return Promise.resolve(texts[page] as PageText);
};
const matter = { from: 0, decisions: 1, others: 8, to: 9 };
const shown = (pages: readonly number[], group = matter) => resultOf({ ...group, pages }, { text, sought });

test('a result of a matter leads to what fits best, and has its decisions under it, the newest first', async () => {
  const result = await shown([3, 1]);
  expect(result.href).toBe('/3/');
  expect(result.matter?.matters).toEqual([{ href: '/0/', title: 'Ärende 7/2031' }]);
  expect(result.matter?.steps.map(({ href }) => href)).toEqual(['/1/', '/2/', '/3/', '/4/', '/5/']);
  expect(result.matter?.steps[0]).toEqual({
    href: '/1/',
    date: '20 maj 2031',
    by: 'Nämnden',
    what: 'Beslut 1',
  });
  expect(result.matter?.more).toBe(3);
});

test('what was found is among them, also where it is old or no decision, and no date is made up', async () => {
  const { matter: told } = await shown([7, 8]);
  expect(told?.steps.slice(-2)).toEqual([
    { href: '/7/', by: 'Nämnden', what: 'Beslut 7' },
    { href: '/8/', date: '20 maj 2031', by: searchKinds.assignment, what: 'Räkna på bron' },
  ]);
});

test('of one step there is nothing to tell beside it, and nothing more is fetched', async () => {
  fetched = [];
  const result = await shown([1, 0], { from: 0, decisions: 1, others: 2, to: 3 });
  expect([result.href, result.matter]).toEqual(['/1/', undefined]);
  expect(fetched).toEqual([1]);
});

test('of a matter of which only its own page was found that page is the result', async () => {
  expect((await shown([0])).href).toBe('/0/');
});
