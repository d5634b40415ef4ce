import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { itemsOf, textOf } from './cbor.ts';
import { withOrderedFilters } from './ordered-filters.ts';

/** The files of an index of made-up pages, with more values of a filter than come in order by chance. */
async function filesOfIndex() {
  const { index } = await createIndex({ forceLanguage: 'sv' });
  const words =
    'avgift buss cykel damm elev färja gata hamn is jul kaj lek mur näs ort park rum skola torg väg'.split(
      ' ',
    );
  for (const [number, word] of words.entries())
    await index?.addCustomRecord({
      url: `/${word}/`,
      content: `Beslut om ${word}`,
      language: 'sv',
      filters: { year: [String(2001 + number)], topic: [word], kind: ['beslut'] },
    });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return files.filter(({ path }) => /\.(pf_\w+|json)$/.test(path));
}
afterAll(() => close());
const listed = (files: Awaited<ReturnType<typeof filesOfIndex>>) =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));

test('the same pages give the same files, however Pagefind leaves them', async () => {
  const [first, second] = [await filesOfIndex(), await filesOfIndex()].map(withOrderedFilters);
  expect(listed(first ?? [])).toEqual(listed(second ?? []));
});

test('each filter is found by the name that the file of metadata has for it, with its values in order', async () => {
  const files = withOrderedFilters(await filesOfIndex());
  const cbor = (path: RegExp) =>
    files
      .filter((file) => path.test(file.path))
      .map(({ content }) => itemsOf(gunzipSync(content).subarray('pagefind_dcd'.length)));
  const [metadata = []] = cbor(/pf_meta$/);
  const filters = itemsOf(metadata[3] as Buffer).map((entry) => itemsOf(entry).map(textOf));
  expect(filters.map(([name]) => name)).toEqual(['kind', 'topic', 'year']);
  for (const [name = '', file = ''] of filters) {
    const [[title, values] = []] = cbor(new RegExp(`^filter/${file}\\.`));
    expect(textOf(title as Buffer)).toBe(name);
    const texts = itemsOf(values as Buffer).map((value) => textOf(itemsOf(value)[0] as Buffer));
    expect(texts).toEqual(texts.toSorted());
  }
  const entry = JSON.parse(
    Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? []).toString(),
  ) as { languages: { sv: { hash: string } } };
  expect(files.map(({ path }) => path)).toContain(`pagefind.${entry.languages.sv.hash}.pf_meta`);
});
