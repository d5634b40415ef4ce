/** What a search fetches, counted in files: bytes and seconds are the bench's (`npm run bench -- search --decisions N`). */
import { expect, test } from 'vitest';
import { find } from '../client/find.ts';
import { resultOf } from '../client/result.ts';
import { PAGE, readState } from '../client/state.ts';
import { smallArchive } from './test-archive.ts';

/** The files that a search reads until its first ten results are shown, in an archive of so many pages. */
async function filesFor(question: string, count: number): Promise<string[]> {
  const files: string[] = [];
  const pages = Array.from({ length: count }, (_, number) => [
    `sida${number}`,
    { title: `Bron nummer ${number}`, text: 'Bron över ån ska lagas.', day: `20${10 + (number % 20)}-05-01` },
  ]);
  const index = await smallArchive(Object.fromEntries(pages), (path) => files.push(path));
  const finding = await find(index, { ...readState(''), text: question });
  expect(finding.entries).toHaveLength(count);
  await Promise.all(finding.entries.slice(0, PAGE).map((entry) => resultOf(entry, finding)));
  return files.map((path) => path.replace(/.*\//, '').replace(/\d+/, '')).toSorted();
}

test('a search of ten times as many pages reads no more files', async () => {
  const few = await filesFor('bron', 60);
  expect(await filesFor('bron', 600)).toEqual(few);
  expect(new Set(few)).toEqual(new Set(['core.json', 'groups.json', 't.json', 'x.json']));
  expect(few.filter((file) => file === 'x.json').length).toBeLessThanOrEqual(PAGE);
});

test('no file is read twice', async () => {
  const files: string[] = [];
  const index = await smallArchive({ bro: { title: 'Bron', text: 'Bron lagas.' } }, (path) =>
    files.push(path),
  );
  for (const text of ['bron', 'bron lagas'])
    await Promise.all(
      (await find(index, { ...readState(''), text })).entries.map(({ from }) => index.text(from)),
    );
  expect(new Set(files).size).toBe(files.length);
});
