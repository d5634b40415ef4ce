import { expect, test } from 'vitest';
import { find } from '../client/find.ts';
import { readState } from '../client/state.ts';
import { smallArchive } from './test-archive.ts';

/** Three pages have the words beside each other, of them one in its title; sixty have them apart. */
const apart = Array.from({ length: 60 }, (_, number) => [
  `isar${number}`,
  { title: `Rapport ${number}`, text: 'Bussen är röd. Den ska sedan gå i linje nio.' },
]);
const together = ['ett', 'tva'].map((id) => [
  id,
  { title: 'Röd linje', text: 'Bussen går på röd linje. Hållplatsen flyttas.' },
]);
let asked: string[] = [];
const said = [
  ['sagt', { title: 'Hållning', text: 'Yrkandet kom från AB.' }],
  ['bolag', { title: 'Avtal', text: 'Avtalet med Exempel ab löper ut.' }],
];
const indexes = smallArchive(Object.fromEntries([...apart, ...together, ...said]), () =>
  Promise.resolve({
    search(term) {
      asked.push(term);
      return Promise.resolve({ results: ['ett', 'tva'].map((id) => ({ id })) });
    },
  }),
);
const ask = async (question: string, thorough = false) => {
  asked = [];
  const finding = await find(indexes, { ...readState(''), text: question }, thorough);
  return { ...finding, ids: (await Promise.all(finding.pages.map(finding.idOf))).toSorted() };
};

test('of pages that may have a phrase the best are read, and it is said of how many, without the engine', async () => {
  const { ids, notice } = await ask('"röd linje"');
  expect(ids).toEqual(['ett', 'tva']);
  expect(notice.unread).toEqual({ read: 50, of: 62 });
  expect(asked).toEqual([]);
});

test('who wants them all gets all, by the engine, and nothing is left to say', async () => {
  const { ids, notice } = await ask('"röd linje"', true);
  expect(ids).toEqual(['ett', 'tva']);
  expect(notice.unread).toBeUndefined();
  expect(asked).toEqual(['"röd linje"']);
});

test('where all could be read there is nothing to say', async () => {
  const { ids, notice } = await ask('"hållplatsen flyttas"');
  expect(ids).toEqual(['ett', 'tva']);
  expect(notice.unread).toBeUndefined();
});

test('a party of the archive is found by its letters, and not by the same letters of something else', async () => {
  expect((await ask('(AB)')).ids).toEqual(['sagt']);
});
