import { registryKey } from '../../domain/matter.ts';
import type { SearchKind } from '../../site/search-kinds.ts';

/** What the search index knows of a page, beside its words. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly title: string;
  /**
   * The day, month or year, and as readers see it; of a meeting of several days the first and the last. Absent when it
   * is unknown or there is none.
   */
  readonly date?: { readonly iso: string; readonly last?: string; readonly text: string };
  /** Where the result belongs, for the line under its title: "Regionstyrelsen, Region Exempelby". */
  readonly place: string;
  /** What a decision does, as its lists say it: "Föreslår regionfullmäktige: avslag. Acklamation." */
  readonly status?: string;
  readonly organization?: string;
  readonly body?: string;
  /** How the decision was reached, in words. */
  readonly manner?: string;
  readonly topics: readonly string[];
  /** What people call what the page is about, and it need not hold. */
  readonly synonyms?: readonly string[];
  /** The same of its topics. */
  readonly topicSynonyms?: readonly string[];
  /** The addresses of the matters that the page is a part of: results of one matter are shown as one. */
  readonly matters?: readonly string[];
  /** Matter numbers and § by which the page is asked for; see {@link searchKey}. */
  readonly keys: readonly string[];
}

const compact = (number: string) => registryKey(number).replaceAll('-', '');

/** A number as one word that ordinary text may hold too: "RS/412/2020" → "rs4122020". */
const bare = {
  paragraph: (number: string) => compact(number).replace(/^(\d+)([a-z]+)$/, '$2$1'),
  matter: compact,
};

/** The two words under which the index holds a § or a matter number. */
export interface KeyWords {
  /** Held only by the pages that carry the number: "zqp89", "zqdrs4122020". */
  readonly key: string;
  /** Held by those and by pages that mention it: "89", "rs4122020". */
  readonly bare: string;
}

/**
 * No Swedish word begins as a key does: the index also finds words by their beginning, and "par", on the way
 * to "parkering", must not find every page with a §. A letter goes before the digits ("§ 12 a" → "zqpa12"),
 * since the stemmer would drop it from the end.
 */
export const keyWords = {
  paragraph: (number: string): KeyWords => ({
    key: `zqp${bare.paragraph(number)}`,
    bare: bare.paragraph(number),
  }),
  matter: (number: string): KeyWords => ({ key: `zqd${bare.matter(number)}`, bare: bare.matter(number) }),
};

/** How a page says which § or matter number it carries, for {@link SearchRecord.keys}: "§ 89". */
export const searchKey = {
  paragraph: (number: string) => `§ ${number}`,
  matter: (number: string) => number,
};
