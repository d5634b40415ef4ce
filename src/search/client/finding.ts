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
  /** What the archive has nothing of, nor anything like it, as it was typed. */
  readonly missing: readonly string[];
  /** Words that only pages about the site have. */
  readonly aboutSite: readonly string[];
  /** Words that the archive does not have, and what was looked for instead: other words, or such as begin so. */
  readonly replaced: readonly {
    readonly word: string;
    readonly by: readonly string[];
    readonly begun: readonly string[];
  }[];
  /** The parts of a compound that were searched for: in its place, or beside it. */
  readonly parts: readonly {
    readonly word: string;
    readonly parts: readonly string[];
    readonly isAbsent: boolean;
  }[];
  /** Words typed without dots, as the archive spells them. */
  readonly readAs: readonly { readonly word: string; readonly as: string }[];
  /** What was looked for beside words that are there. */
  readonly also: readonly string[];
  /** Words that pages need not have, since questions are made of them. */
  readonly leftOut: readonly string[];
  /** Nothing was searched for: one letter alone, perhaps a party's, or words that stand in nearly every text. */
  readonly tooLittle?: { readonly party?: string };
  readonly isTooCommon?: true;
  /** No page has what was asked for as it was typed: all are only near. */
  readonly isOnlyNear: boolean;
  /** So many of the results are only near it, and no hits on it; absent where none is. */
  readonly near?: number;
  /** A question that may have been meant, and whether it is what was searched for. */
  readonly meant?: string;
  readonly isMeant: boolean;
  /** Only so many of the results have all that was asked for, or what is near it; absent where all do. */
  readonly withAll?: number;
  /** So many pages were found; absent where each is a result of its own. */
  readonly pages?: number;
  /** Of so many pages with the words in quotation marks only the best were read; absent where all were. */
  readonly unread?: { readonly read: number; readonly of: number };
}

/** Of an answer with nothing to tell. */
export const nothingToTell: Notice = {
  missing: [],
  aboutSite: [],
  replaced: [],
  parts: [],
  readAs: [],
  also: [],
  leftOut: [],
  isOnlyNear: false,
  isMeant: false,
};

/** The pages that a question finds, before anything is chosen. */
export interface PagesFound {
  readonly pages: readonly number[];
  /** Those that have all that was asked for, or what is meant by it; where one thing was asked for, all. */
  readonly whole: ReadonlySet<number>;
  /** Those that have it as it was typed. */
  readonly exact: ReadonlySet<number>;
  readonly sought: Sought;
  readonly notice: Notice;
}

/** What the results are hits on: what was typed, or what was meant by it. */
export const searchedFor = ({ isMeant, meant }: Pick<Notice, 'isMeant' | 'meant'>, typed: string): string =>
  isMeant ? (meant ?? typed) : typed;
