import type { Facet } from '../record/facets.ts';
import type { PageText } from '../words/format.ts';
import type { Entry } from './entries.ts';
import type { Sought } from './mark.ts';

export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export interface Finding {
  /** The results, in the order to show them: one a matter. */
  readonly entries: readonly Entry[];
  /** How many there would be without the chosen filters. */
  readonly unfiltered: number;
  /** So many pages about the site have it too, and are not among the results: they have to be chosen. */
  readonly aboutSite: number;
  readonly sought: Sought;
  /** What the reader must know of how they were found. */
  readonly notice: Notice;
  /** What is shown of a page. */
  text(page: number): Promise<PageText>;
  /**
   * How many results each value would leave. Within a facet values widen, so its counts disregard what is
   * chosen there. Asked for apart, since it fetches another file.
   */
  counts(): Promise<Counts>;
}

export interface Notice {
  /** What the archive has nothing of, as it was typed. */
  readonly missing: readonly string[];
  /** A question that may have been meant, and whether it is what was searched for. */
  readonly meant?: string;
  readonly isMeant: boolean;
  /** The parts of a compound that were searched for in its place. */
  readonly parts: readonly { readonly word: string; readonly parts: readonly string[] }[];
  /** Only so many of the results have all that was asked for; absent where all do. */
  readonly withAll?: number;
  /** So many pages were found; absent where each is a result of its own. */
  readonly pages?: number;
  /** Of so many pages with the words in quotation marks only the best were read; absent where all were. */
  readonly unread?: { readonly read: number; readonly of: number };
}

/** The pages that a question finds, before anything is chosen. */
export interface PagesFound {
  readonly pages: readonly number[];
  /** Those that have all that was asked for. */
  readonly whole: ReadonlySet<number>;
  readonly sought: Sought;
  readonly notice: Notice;
}

/** What the results are hits on: what was typed, or what was meant by it. */
export const searchedFor = ({ isMeant, meant }: Notice, typed: string): string =>
  isMeant ? (meant ?? typed) : typed;
