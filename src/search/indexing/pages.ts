import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { searchKinds } from '../../site/search-kinds.ts';
import { MAGIC, type IndexFilters, type IndexMeta } from '../record/fields.ts';

/** A page as Pagefind has read it. */
export interface IndexedPage {
  /** The name of Pagefind's file of the page. */
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: IndexMeta;
  readonly filters: IndexFilters;
}

/** The pages of Pagefind's index in `folder`, the newest first, then in the order of their addresses. */
export function readPages(folder: string): IndexedPage[] {
  const names = readdirSync(`${folder}/fragment`).filter((name) => name.endsWith('.pf_fragment'));
  const pages = names.map((name) => {
    const text = gunzipSync(readFileSync(`${folder}/fragment/${name}`)).toString('utf8');
    if (!text.startsWith(MAGIC)) throw new Error(`${name} har inte den form som Pagefind brukar skriva.`);
    return {
      id: name.replace('.pf_fragment', ''),
      ...(JSON.parse(text.slice(MAGIC.length)) as Omit<IndexedPage, 'id'>),
    };
  });
  return pages.toSorted(
    (a, b) => compare(dayOf(b), dayOf(a)) || kindOf(a) - kindOf(b) || compare(a.url, b.url),
  );
}

const kinds: readonly string[] = Object.values(searchKinds);
const kindOf = ({ meta }: IndexedPage) => kinds.indexOf(meta.slag ?? '');
const dayOf = ({ meta }: IndexedPage) => meta.dag ?? '0';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
