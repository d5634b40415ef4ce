import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { searchKinds } from '../../site/search-kinds.ts';
import type { IndexFilters, IndexMeta } from '../record/fields.ts';

/** A page as Pagefind has read it. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
  readonly meta: IndexMeta;
  readonly filters: IndexFilters;
  /** Everything on the page that has an address, with its place among the words of `content`. */
  readonly anchors: readonly Anchor[];
}
interface Anchor {
  readonly element: string;
  readonly id?: string;
  readonly text?: string;
  readonly location: number;
}

/** What marks the part of a page that is searched; a page without it is not found. */
const SEARCHED = 'data-pagefind-body';
/**
 * So many pages are given to Pagefind at a time. It holds all it is given with the place of each word, and its memory
 * grows faster than the pages; of a part it keeps nothing when it is done. A part's own overhead is a fiftieth then.
 */
const PART = 200;

/**
 * Reads pages of a built site with Pagefind, a part at a time.
 * @param files their paths from `folder`
 * @param notSearched selectors of what is left out
 * @param size how many pages a part has
 * @param begin begins a part
 * @throws where Pagefind could not read one
 */
export async function readPages(
  folder: string,
  files: readonly string[],
  notSearched: readonly string[] = [],
  { size = PART, begin = createIndex } = {},
): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  try {
    for (let from = 0; from < files.length; from += size) {
      const part = files
        .slice(from, from + size)
        .map((file) => ({ url: addressOf(file), content: readFileSync(join(folder, file), 'utf8') }))
        .filter(({ content }) => content.includes(SEARCHED));
      pages.push(...(await readPart(part, notSearched, begin)));
    }
  } finally {
    await close();
  }
  return pages;
}

async function readPart(
  part: readonly { readonly url: string; readonly content: string }[],
  notSearched: readonly string[],
  begin: typeof createIndex,
): Promise<IndexedPage[]> {
  if (part.length === 0) return [];
  const { index, errors } = await begin({ forceLanguage: 'sv', excludeSelectors: [...notSearched] });
  if (!index) throw failed(errors);
  const added = await Promise.all(part.map((page) => index.addHTMLFile(page)));
  const made = await index.getFiles();
  await index.deleteIndex();
  const problems = [...added.flatMap((page) => page.errors), ...made.errors];
  if (problems.length > 0) throw failed(problems);
  const read = made.files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => opened(content));
  if (read.length !== part.length) throw failed([`${part.length} sidor blev ${read.length}`]);
  return read;
}

/** What Pagefind puts before the content of each of its files. */
const MAGIC = 'pagefind_dcd';

function opened(content: Uint8Array): IndexedPage {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(MAGIC)) throw failed(['en sida har inte den form som Pagefind brukar skriva']);
  return JSON.parse(text.slice(MAGIC.length)) as IndexedPage;
}

const failed = (problems: readonly string[]) =>
  new Error(`Sökregistret kunde inte skapas: ${problems.join(', ')}`);

/** "om/index.html" → "/om/". */
const addressOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** The newest first, then by their kind, then in the order of their addresses. */
export const inOrder = (pages: readonly IndexedPage[]): IndexedPage[] =>
  pages.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || kindOf(a) - kindOf(b) || compare(a.url, b.url));

const kinds: readonly string[] = Object.values(searchKinds);
const kindOf = ({ meta }: IndexedPage) => kinds.indexOf(meta.slag ?? '');
const dayOf = ({ meta }: IndexedPage) => meta.dag ?? '0';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
