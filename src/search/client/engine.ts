import type { Facet } from '../facets.ts';
import { EXCERPT_WORDS, metaWeights } from './ranking.ts';

/** The part of Pagefind's interface that we use, so that the rest can be tested without it. */
export interface Engine {
  /** Without a term, all pages that the filters leave. In quotation marks, exactly those words. */
  search(term: string | null, options: SearchOptions): Promise<SearchResponse>;
  /** Loads what the counts of {@link SearchResponse.filters} need. */
  filters(): Promise<unknown>;
}

export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export interface SearchOptions {
  /** Facets narrow together; the values within one widen. */
  readonly filters?: Readonly<Partial<Record<Facet, { readonly any: readonly string[] }>>>;
  readonly sort?: { readonly datum: 'desc' };
}

export interface SearchResponse {
  readonly results: readonly Found[];
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number;
  /** How many of the results have each value; only of facets whose files are loaded. */
  readonly filters: Counts;
}

/** A result whose content is fetched when it is to be shown. */
export interface Found {
  readonly id: string;
  /** The fields of the index in which there was a hit. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Fragment>;
}

/** What the index holds of one page. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly sub_results: readonly Section[];
  /** Everything on the page that has an address, with its place among the words of `content`. */
  readonly anchors: readonly { readonly element: string; readonly location: number }[];
}

/** The hits below one heading of the page. */
export interface Section {
  readonly title: string;
  readonly url: string;
  readonly anchor?: { readonly id: string; readonly text?: string };
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

interface Pagefind {
  createInstance(options: {
    excerptLength: number;
    ranking: { metaWeights: Readonly<Record<string, number>> };
  }): Engine & { init(): Promise<void> };
}

/** Where the build puts the index: scripts/build/index-site.ts. A variable, so that it is not bundled. */
const PAGEFIND = '/pagefind/pagefind.js';

let opening: Promise<Engine> | undefined;

/**
 * Fetches Pagefind, once and only when somebody searches. Rejects where its files cannot be had, and tries
 * again the next time.
 */
export function openEngine(): Promise<Engine> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  const engine = createInstance({ excerptLength: EXCERPT_WORDS, ranking: { metaWeights } });
  await engine.init();
  return engine;
}
