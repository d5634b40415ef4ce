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
  /** The numbers of the pages with much longer texts than others: lists, mostly. */
  readonly long: readonly number[];
  readonly names: ArchiveNames;
  /** Where each file of terms begins, in order: no key of the one before reaches it, and all of its own do. */
  readonly shards: readonly string[];
  /** The same of the files of words to suggest. */
  readonly suggestions: readonly string[];
  /** The endings that many stems have, see {@link Spelling}. */
  readonly endings: readonly string[];
}

/**
 * The pages with a term, and how much it counts on each, 1 to `IMPACT_LEVELS` − 1 in steps of `IMPACT_STEP` (weights.ts);
 * see packed.ts.
 */
export type Postings = string;

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
export const PAGES_A_FILE = 4;

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
 * were decided together; its decisions, the newest first; and all else about it. A page of no matter is alone.
 */
export type Group = readonly [matters: number, decisions: number, others: number];

/** The groups in order, each as the letter of its kind; kinds are few, and the commonest first. */
export interface Groups {
  readonly kinds: readonly Group[];
  /** Of each its place among the kinds, as a letter of {@link KIND} and so on. */
  readonly order: string;
}
/** Kinds from here on are letters that JSON writes as they are. */
export const KIND = 0x5d;

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
