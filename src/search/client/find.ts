import { facetIds, type Facet } from '../record/facets.ts';
import type { FacetTable } from '../words/format.ts';
import { isKey } from '../words/marks.ts';
import type { Counts, Finding, Indexes, Notice, PagesFound } from './finding.ts';
import type { WordIndex } from './index/files.ts';
import { searchWords, type Answer } from './index/search.ts';
import type { Sought } from './mark.ts';
import { noticeOf } from './notice.ts';
import { pagesWithPhrases, phrasesIn } from './phrase.ts';
import type { SearchState } from './state.ts';

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

async function answerTo(
  indexes: Indexes,
  index: WordIndex,
  question: string,
  thorough: boolean,
): Promise<PagesFound> {
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
  const stems = matches.flatMap(({ stems: termStems, asked, hits }) =>
    asked.isOptional || hits.size === 0 ? [] : termStems,
  );
  return {
    stems: new Set(stems.filter((term) => !isKey(term))),
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
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
    const counts: Record<string, number> = {};
    for (const page of pages) {
      if (!fits(table, others, page)) continue;
      for (const value of valuesOf(table, facet, page)) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return Object.fromEntries(facetIds.map((facet) => [facet, countsOf(facet)]));
}
