import { expect, test } from 'vitest';
import { searchKinds } from '../../site/search-kinds.ts';
import { find } from '../client/find.ts';
import { noticeTexts, summary } from '../client/results-in-words.ts';
import { readState } from '../client/state.ts';
import { smallArchive } from './test-archive.ts';

/** A small archive, made up for these tests: "dagis" is there, and pages with "förskola", which people mean by it. */
const index = await smallArchive({
  said: { title: 'Dagis', text: 'Huset rivs.' },
  meant: { title: 'Förskola', text: 'Huset byggs.' },
  built: { title: 'Förskolan', text: 'En vägg målas.' },
  site: { title: 'Om sidorna', text: 'Här visas en knapp för förskolor.', kind: searchKinds.help },
});
const ask = (text: string, query = '') => find(index, { ...readState(query), text });

test('a result is a hit on words only where they stand, and what is meant by them is counted apart', async () => {
  const { entries, notice } = await ask('dagis');
  expect(entries).toHaveLength(3);
  expect(notice).toMatchObject({ isOnlyNear: false, near: 2 });
  expect(summary(entries.length, 'dagis', notice)).toBe(
    'En träff på ”dagis”, och 2 resultat som ligger nära',
  );
});

test('a result that lacks one of several words is no hit on them', async () => {
  const { entries, notice } = await ask('huset förskola');
  expect(entries).toHaveLength(3);
  expect(notice.near).toBe(2);
  expect(noticeTexts(notice)).toContain(
    'Den första har allt du sökte eller något nära det, de andra det mesta av det.',
  );
});

test('of one word nothing is said of all or most', async () => {
  expect((await ask('dagis')).notice.withAll).toBeUndefined();
  expect((await ask('väggknapp')).notice).toMatchObject({ parts: [{ word: 'väggknapp' }] });
  expect((await ask('väggknapp')).notice.withAll).toBeUndefined();
});

test('a word that only pages about the site have is said to be there, and nowhere else', async () => {
  const { entries, notice } = await ask('knapp');
  expect(entries).toEqual([]);
  expect(noticeTexts(notice)).toEqual(['Ordet ”knapp” står bara på sidorna om webbplatsen.']);
  expect((await ask('förskola')).notice.aboutSite).toEqual([]);
});
