import { folded } from './letters.ts';
import type { IndexMeta } from '../record/fields.ts';
import type { ArchiveNames } from './names.ts';

/**
 * The files of the index: what the build writes and the search page reads. They lie in a folder named for their
 * content, so that two releases are never mixed.
 */

export const CORE = '/sokord/core.json';

/** What every search loads first. */
export interface Core {
  /** The folder of all other files. */
  readonly version: string;
  /**
   * How many pages there are. They are numbered from 0: the matters with the newest step first, the steps of each
   * together; then what is undated, and last the pages about the site.
   */
  readonly pages: number;
  /** The number of the first page about the site. */
  readonly help: number;
  readonly names: ArchiveNames;
  /** The first key of each file of terms, in order. */
  readonly shards: readonly string[];
  /** The first list in each file of words to suggest, in order. */
  readonly suggestions: readonly string[];
  /** The endings that many stems have, see {@link Spelling}. */
  readonly endings: readonly string[];
}

/**
 * Pages with a term, in order: each number is the distance from the page before times `IMPACT_LEVELS`, plus
 * how much the term counts on that page, 1 to `IMPACT_LEVELS` − 1 in steps of `IMPACT_STEP` (weights.ts).
 */
export type Postings = readonly number[];

/**
 * One word, or several with a form in common: its stem as it is spelt, the pages that have it as a word, those that have
 * it inside a compound, and its endings (inflection.ts), or their number in {@link Core.endings}; absent where it has no
 * form but the stem. Words that share a stem and no form are several spellings.
 */
export type Spelling = readonly [stem: string, whole: Postings, part: Postings, endings?: number | string];

/** What is held under the folded form of a stem. */
export interface Term {
  readonly key: string;
  readonly spellings: readonly Spelling[];
  /** Stems under which texts have it in other forms, to be marked there: "cykel" as "cykl". */
  readonly forms?: readonly string[];
  /** The stems of its parts, where it is a compound. */
  readonly parts?: readonly string[];
  /** Words made of the same verb: "höj" has "höjning". */
  readonly kin?: readonly string[];
  /** What to search for as well, as it is shown. Of several words with spaces between all must be there. */
  readonly also?: readonly string[];
  /** The endings of the words that mean it, of the key; absent where any word does that has the stem. */
  readonly said?: number | string;
}
export type Shard = readonly Term[];

/** The key of words that mean something else side by side: "våld hemma". A space comes before all letters. */
export const phraseKey = (stems: readonly string[]): string => stems.map(folded).join(' ');

/** How many pages share a file of texts: docs/measurements has what others cost. */
export const PAGES_A_FILE = 8;

/** What results show of a page. */
export interface PageText {
  readonly url: string;
  readonly content: string;
  readonly meta: Pick<IndexMeta, ShownField>;
  /** The headings that have an address, with their places among the words of `content`. */
  readonly headings: readonly Heading[];
}
export const shownFields = ['title', 'slag', 'plats', 'innebord', 'datum', 'sokord', 'amnen'] as const;
type ShownField = (typeof shownFields)[number];
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/**
 * How many pages stand together as one result, from the first page on: those of the matter itself, or of several that
 * were decided together; its decisions, the newest first; and all else about it. A page of no matter is alone, among the
 * last.
 */
export type Groups = readonly (readonly [matters: number, decisions: number, others: number])[];

/** Days, months or years as the pages have them, "0" for none; and which of them each page has. */
export interface Days {
  readonly values: readonly string[];
  readonly pages: readonly number[];
}

/** A value a page for each facet, as numbers of `values`. Most pages have one value, some none or several. */
export type FacetTable = Readonly<
  Record<
    string,
    { readonly values: readonly string[]; readonly pages: readonly (number | readonly number[])[] }
  >
>;

/** Words by how many pages have them; below zero where only with a capital letter. */
export type Suggestions = Readonly<Record<string, number>>;

/** Some lists of words to suggest, by their names. */
export type SuggestionShard = Readonly<Record<string, Suggestions>>;

/**
 * The lists in which a word may be looked up that is not spelt so: by the first letter and the length of its
 * stem, by the second letter and that length, and by its first letter and its own length. Those of near lengths stand
 * beside each other.
 */
export const suggestionList = {
  first: (letter: string, length: number) => named(1, letter, length),
  second: (letter: string, length: number) => named(2, letter, length),
  whole: (letter: string, length: number) => named(3, letter, length),
};
const named = (by: number, letter: string, length: number) =>
  `${by}${letter}${String(length).padStart(2, '0')}`;
