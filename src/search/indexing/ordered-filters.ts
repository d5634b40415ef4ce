import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemsOf, textItem, textOf } from './cbor.ts';

/** A file of the index, as Pagefind gives it. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the CBOR in Pagefind's own files. */
const MARK = Buffer.from('pagefind_dcd');
/** The place of the filters among what the file of metadata lists. */
const FILTERS = 3;

function opened({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error(`${path}: not a file of Pagefind’s index`);
  return bytes.subarray(MARK.length);
}
const closed = (cbor: Buffer) => gzipSync(Buffer.concat([MARK, cbor]), { level: 9 });

/** "sv_" and some figures of a digest, as many as the name had that it replaces. */
function nameFor(cbor: Buffer, earlier: string): string {
  const [language = '', figures = ''] = earlier.split('_');
  return `${language}_${createHash('sha256').update(cbor).digest('hex').slice(0, figures.length)}`;
}
const firstText = (array: Buffer) => textOf(itemsOf(array)[0] as Buffer);
const byFirst = (a: Buffer, b: Buffer) => (firstText(a) < firstText(b) ? -1 : 1);

/**
 * Puts filters and their values in the order of their letters. Pagefind 1.5.2 leaves them as they happened to lie, under
 * a name that follows from that (`findings/pagefind-filters-change-name.sh`): an unchanged site had a changed search.
 */
export function withOrderedFilters(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files.map((file) => {
    const [, earlier] = /^filter\/(\w+)\.pf_filter$/.exec(file.path) ?? [];
    if (earlier === undefined) return file;
    const [filter, values, ...more] = itemsOf(opened(file)) as [Buffer, Buffer, ...Buffer[]];
    const cbor = arrayOf([filter, arrayOf(itemsOf(values).sort(byFirst)), ...more]);
    const name = nameFor(cbor, earlier);
    names.set(earlier, name);
    return { path: `filter/${name}.pf_filter`, content: closed(cbor) };
  });
  const metadata = filters.map((file) => {
    const [, earlier] = /^pagefind\.(\w+)\.pf_meta$/.exec(file.path) ?? [];
    if (earlier === undefined) return file;
    const parts = itemsOf(opened(file));
    const listed = itemsOf(parts[FILTERS] as Buffer).map((entry) => {
      const [filter, name, ...more] = itemsOf(entry) as [Buffer, Buffer, ...Buffer[]];
      const renamed = names.get(textOf(name));
      if (renamed === undefined) throw new Error(`${file.path}: no file of the filter ${textOf(filter)}`);
      return arrayOf([filter, textItem(renamed), ...more]);
    });
    const cbor = arrayOf(parts.with(FILTERS, arrayOf(listed.sort(byFirst))));
    const name = nameFor(cbor, earlier);
    names.set(earlier, name);
    return { path: `pagefind.${name}.pf_meta`, content: closed(cbor) };
  });
  return metadata.map((file) => {
    if (file.path !== 'pagefind-entry.json') return file;
    const entry = JSON.parse(Buffer.from(file.content).toString()) as {
      languages: Record<string, { hash: string }>;
    };
    for (const language of Object.values(entry.languages))
      language.hash = names.get(language.hash) ?? language.hash;
    return { ...file, content: Buffer.from(JSON.stringify(entry)) };
  });
}
