import { expect, test } from 'vitest';
import { find } from '../client/find.ts';
import { readState } from '../client/state.ts';
import { PHRASE_PAGES } from '../weights.ts';
import { idOf, smallArchive } from './test-archive.ts';

/** Three pages have the words beside each other, of them one in its title; sixty have them apart. */
const apart = Array.from({ length: 60 }, (_, number) => [
  `isar${number}`,
  { title: `Rapport ${number}`, text: 'Bussen är röd. Den ska sedan gå i linje nio.' },
]);
const together = ['ett', 'tva'].map((id) => [
  id,
  { title: 'Röd linje', text: 'Bussen går på röd linje. Hållplatsen flyttas.' },
]);
const said = [
  ['sagt', { title: 'Hållning', text: 'Yrkandet kom från AB.' }],
  ['bolag', { title: 'Avtal', text: 'Avtalet med Exempel ab löper ut.' }],
];
const index = await smallArchive(Object.fromEntries([...apart, ...together, ...said]));
const ask = async (question: string, most?: number) => {
  const finding = await find(index, { ...readState(''), text: question }, most);
  return {
    ...finding,
    ids: (await Promise.all(finding.entries.flatMap(({ pages }) => pages).map(finding.text)))
      .map(idOf)
      .toSorted(),
  };
};

test('of pages that may have a phrase the best are read, and it is said of how many', async () => {
  const { ids, notice } = await ask('"röd linje"');
  expect(ids).toEqual(['ett', 'tva']);
  expect(notice.unread).toEqual({ read: PHRASE_PAGES.first, of: 62 });
});

test('who asks for more gets more, until all are read and nothing is left to say', async () => {
  const { ids, notice } = await ask('"röd linje"', PHRASE_PAGES.first + PHRASE_PAGES.more);
  expect(ids).toEqual(['ett', 'tva']);
  expect(notice.unread).toBeUndefined();
});

test('where all could be read there is nothing to say', async () => {
  const { ids, notice } = await ask('"hållplatsen flyttas"');
  expect(ids).toEqual(['ett', 'tva']);
  expect(notice.unread).toBeUndefined();
});

test('a party of the archive is found by its letters, and not by the same letters of something else', async () => {
  expect((await ask('(AB)')).ids).toEqual(['sagt']);
});
