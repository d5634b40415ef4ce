import { facetIds, type Facet } from '../record/facets.ts';
import type { FacetTable } from '../words/format.ts';
import { isKey } from '../words/marks.ts';
import { PHRASE_PAGES } from '../weights.ts';
import type { Counts, Finding, Notice, PagesFound } from './finding.ts';
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
 * @param most so many of the pages that may have words in quotation marks are read, the best first
 */
export async function find(
  index: WordIndex,
  { text, chosen, byDate }: SearchState,
  most: number = PHRASE_PAGES.first,
): Promise<Finding> {
  const answer = await answerTo(index, text.trim(), most);
  const narrowed = Object.keys(chosen).length > 0;
  const table = narrowed ? await index.facets() : undefined;
  const pages = table ? answer.pages.filter((page) => fits(table, chosen, page)) : answer.pages;
  const withAll = table ? pages.filter((page) => answer.whole.has(page)).length : answer.whole.size;
  return {
    pages: byDate ? pages.toSorted((a, b) => a - b) : pages,
    unfiltered: answer.pages.length,
    sought: answer.sought,
    notice: withAll < pages.length && !byDate ? { ...answer.notice, withAll } : answer.notice,
    text: (page) => index.text(page),
    counts: async () => countValues(await index.facets(), answer.pages, chosen),
  };
}

async function answerTo(index: WordIndex, question: string, most: number): Promise<PagesFound> {
  if (question === '') {
    const pages = Array.from({ length: index.pages }, (_, page) => page);
    return { pages, whole: new Set(pages), sought: nothingSought, notice: nothingToSay };
  }
  const phrases = phrasesIn(question);
  if (phrases.length > 0) return pagesWithPhrases(index, question, phrases, most);
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
