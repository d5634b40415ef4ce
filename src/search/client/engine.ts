import type { IndexFilters, IndexMeta, IndexSort } from '../record/fields.ts';

/** The part of Pagefind's interface that we use, so that the rest can be tested without it. */
export interface Engine {
  /** In quotation marks, exactly those words in that order. */
  search(term: string, options: SearchOptions): Promise<SearchResponse>;
}

interface SearchOptions {
  readonly sort?: Readonly<Record<IndexSort, 'desc'>>;
}

interface SearchResponse {
  readonly results: readonly { readonly id: string }[];
}

/** What the index holds of one page. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: IndexMeta;
  /** Each value that the page has of each facet. */
  readonly filters: IndexFilters;
  /** Everything on the page that has an address, with its place among the words of `content`. */
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly element: string;
  readonly id?: string;
  readonly text?: string;
  readonly location: number;
}

interface Pagefind {
  createInstance(options: { noWorker: boolean }): Engine & { init(): Promise<void> };
}

/** Where the build puts the index: src/search/indexing/index-site.ts. A variable, so that it is not bundled. */
const PAGEFIND = '/pagefind/pagefind.js';

/** Fetches Pagefind's engine. Rejects where its files cannot be had. */
export async function openEngine(): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  const engine = createInstance({ noWorker: true });
  await engine.init();
  return engine;
}
