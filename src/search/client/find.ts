import { facetIds, type Facet } from '../facets.ts';
import type { FacetTable } from '../words/format.ts';
import { isKey } from '../words/marks.ts';
import type { Engine, Fragment } from './engine.ts';
import type { WordIndex } from './index/files.ts';
import { searchWords, type Answer } from './index/search.ts';
import type { Sought } from './mark.ts';
import { noticeOf } from './notice.ts';
import { pagesWithPhrases, phrasesIn } from './phrase.ts';
import type { SearchState } from './state.ts';

export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

/** What is searched in. The engine is large, and fetched only for a thorough search for words in quotation marks. */
export interface Indexes {
  words(): Promise<WordIndex>;
  /** What Pagefind holds of a page, by the name of its file. */
  fragment(id: string): Promise<Fragment>;
  engine(): Promise<Engine>;
}

export interface Finding {
  /** The pages found, in the order to show them. */
  readonly pages: readonly number[];
  /** How many there would be without the chosen filters. */
  readonly unfiltered: number;
  readonly sought: Sought;
  /** What the reader must know of how they were found. */
  readonly notice: Notice;
  /** The name of Pagefind's file of a page. */
  idOf(page: number): Promise<string>;
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
  /** Of so many pages with the words in quotation marks only the best were read; absent where all were. */
  readonly unread?: { readonly read: number; readonly of: number };
}

/** What the results are hits on: what was typed, or what was meant by it. */
export const searchedFor = ({ isMeant, meant }: Notice, typed: string): string =>
  isMeant ? (meant ?? typed) : typed;

const nothingToSay: Notice = { missing: [], isMeant: false, parts: [] };
const nothingSought: Sought = { stems: new Set(), beginnings: [], keys: new Set() };

/**
 * Finds what the state asks for. Without words everything chosen is given by date, as pages are numbered.
 * @param thorough whether all pages that may have words in quotation marks are searched, and not the best alone
 */
export async function find(
  indexes: Indexes,
  { text, chosen, byDate }: SearchState,
  thorough = false,
): Promise<Finding> {
  const index = await indexes.words();
  const question = text.trim();
  const answer = await answerTo(indexes, index, question, thorough);
  const narrowed = Object.keys(chosen).length > 0;
  const table = narrowed ? await index.facets() : undefined;
  const pages = table ? answer.pages.filter((page) => fits(table, chosen, page)) : answer.pages;
  const withAll = table ? pages.filter((page) => answer.whole.has(page)).length : answer.whole.size;
  return {
    pages: byDate ? pages.toSorted((a, b) => a - b) : pages,
    unfiltered: answer.pages.length,
    sought: answer.sought,
    notice: withAll < pages.length && !byDate ? { ...answer.notice, withAll } : answer.notice,
    idOf: (page) => index.pageId(page),
    counts: async () => countValues(await index.facets(), answer.pages, chosen),
  };
}

export interface Found {
  readonly pages: readonly number[];
  /** Those that have all that was asked for. */
  readonly whole: ReadonlySet<number>;
  readonly sought: Sought;
  readonly notice: Notice;
}

async function answerTo(
  indexes: Indexes,
  index: WordIndex,
  question: string,
  thorough: boolean,
): Promise<Found> {
  if (question === '') {
    const pages = Array.from({ length: index.pages }, (_, page) => page);
    return { pages, whole: new Set(pages), sought: nothingSought, notice: nothingToSay };
  }
  const phrases = phrasesIn(question);
  if (phrases.length > 0) return pagesWithPhrases(indexes, index, question, phrases, thorough);
  const answer = await searchWords(index, question);
  return {
    pages: answer.pages,
    whole: new Set(answer.pages.slice(0, answer.withAll)),
    sought: soughtBy(answer),
    notice: noticeOf(answer),
  };
}

function soughtBy({ matches }: Answer): Sought {
  const stems = matches.flatMap(({ stems: own, asked, hits }) =>
    asked.isOptional || hits.size === 0 ? [] : own,
  );
  return {
    stems: new Set(stems.filter((own) => !isKey(own))),
    weak: new Set(matches.flatMap(({ weak }) => weak ?? [])),
    beginnings: matches.flatMap(({ beginning }) => beginning ?? []),
    keys: new Set([...matches.flatMap(({ asked }) => asked.keys ?? []), ...stems.filter(isKey)]),
  };
}

function fits(table: FacetTable, chosen: SearchState['chosen'], page: number): boolean {
  return facetIds.every((facet) => {
    const wanted = chosen[facet];
    return !wanted || valuesOf(table, facet, page).some((value) => wanted.includes(value));
  });
}

function valuesOf(table: FacetTable, facet: Facet, page: number): string[] {
  const { values, pages } = table[facet] ?? { values: [], pages: [] };
  return [pages[page] ?? []].flat().flatMap((number) => values[number] ?? []);
}

function countValues(table: FacetTable, pages: readonly number[], chosen: SearchState['chosen']): Counts {
  const countsOf = (facet: Facet) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([own]) => own !== facet));
    const counts: Record<string, number> = {};
    for (const page of pages) {
      if (!fits(table, others, page)) continue;
      for (const value of valuesOf(table, facet, page)) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return Object.fromEntries(facetIds.map((facet) => [facet, countsOf(facet)]));
}
