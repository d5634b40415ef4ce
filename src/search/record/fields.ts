import type { Facet } from './facets.ts';

/**
 * The fields in which the index holds what it knows of a page beside its text: what a hit in each counts is in
 * src/search/weights.ts. A name is never changed: an index may be older than the page that asks it.
 */
interface IndexFields {
  readonly title: string;
  /** The kind of page. */
  readonly slag: string;
  /** Where the page belongs: its body and organisation. */
  readonly plats: string;
  /** What a decision does. */
  readonly innebord: string;
  /** The day as readers see it, or that the source does not state it. */
  readonly datum: string;
  /** The day for machines, "0" where there is none: the newest pages stand first in the index. */
  readonly dag: string;
  /** The names of the topics. */
  readonly amnen: string;
  /** § and matter numbers of a decision, which lead to it before other pages. */
  readonly nycklar: string;
  /** Those of other pages. */
  readonly bitnycklar: string;
  /** The addresses of the matters that the page is a part of, its own where it is one. */
  readonly arenden: string;
  /** What people call what the page is about. */
  readonly sokord: string;
  /** The same of its topics. */
  readonly amnessokord: string;
}
export type IndexField = keyof IndexFields;

/** What the index holds of one page, by field. */
export type IndexMeta = Partial<IndexFields>;

/** The values of a page by which a search is narrowed. */
export type IndexFilters = Partial<Readonly<Record<Facet, readonly string[]>>>;
