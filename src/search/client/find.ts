import { searchKinds } from '../../site/search-kinds.ts';
import { facetIds, type Facet } from '../record/facets.ts';
import type { FacetTable } from '../words/format.ts';
import { isKey } from '../words/marks.ts';
import { PHRASE_PAGES } from '../weights.ts';
import { byNewest, entriesOf, pagesIn, type Entry } from './entries.ts';
import { nothingToTell, type Counts, type Finding, type Notice, type PagesFound } from './finding.ts';
import type { WordIndex } from './index/files.ts';
import { wantedOf } from './index/match.ts';
import { searchWords, type Answer } from './index/search.ts';
import type { Sought } from './mark.ts';
import { noticeOf } from './notice.ts';
import { pagesWithPhrases, phrasesIn } from './phrase.ts';
import type { ArchiveNames } from '../words/names.ts';
import { plainQuestion } from '../words/question-text.ts';
import { wordsIn } from '../words/tokens.ts';
import type { SearchState } from './state.ts';

const notSearched = (reason: Pick<Notice, 'tooLittle' | 'isTooCommon'>): PagesFound => ({
  pages: [],
  whole: new Set(),
  exact: new Set(),
  sought: nothingSought,
  notice: { ...nothingToTell, ...reason },
});

/** One letter finds half the archive, so it is not yet a question. */
const isTooLittle = (question: string) => /^\p{L}$/u.test(question);

const partyOf = (letter: string, { parties }: ArchiveNames) => {
  const party = letter.toUpperCase();
  return parties.includes(party) ? { party } : {};
};

const nothingSought: Sought = { stems: new Set(), beginnings: [], keys: new Set() };

/**
 * Finds what the state asks for. Without words everything chosen is given by date, as pages are numbered. Pages about the
 * site are given only to who chooses them.
 * @param most so many of the pages that may have words in quotation marks are read, the best first
 */
export async function find(
  index: WordIndex,
  { text, chosen, byDate }: SearchState,
  most: number = PHRASE_PAGES.first,
): Promise<Finding> {
  const [answer, groups] = await Promise.all([
    answerTo(index, plainQuestion(text).trim(), most),
    index.groups(),
  ]);
  const narrowed = Object.keys(chosen).length > 0;
  const table = narrowed ? await index.facets() : undefined;
  const isMeant = chosen.slag?.includes(searchKinds.help) ? () => true : (page: number) => page < index.help;
  const unfiltered = answer.pages.filter((page) => page < index.help);
  const pages = answer.pages.filter((page) => isMeant(page) && (!table || fits(table, chosen, page)));
  const entries = entriesOf(pages, groups);
  const withSome = (of: ReadonlySet<number>) =>
    entries.filter((entry) => entry.pages.some((page) => of.has(page))).length;
  const withAll = withSome(answer.whole);
  const near = entries.length - withSome(answer.exact);
  const isOnlyNear = near === entries.length;
  // A long page may have it all and not stand among the first.
  const isPart = withAll < entries.length && (withAll > 0 || isOnlyNear);
  return {
    entries: byDate ? byNewest(entries, await index.days()) : entries,
    unfiltered: entriesOf(unfiltered, groups).length,
    aboutSite: narrowed ? 0 : answer.pages.length - unfiltered.length,
    sought: answer.sought,
    notice: {
      ...answer.notice,
      isOnlyNear,
      ...(near > 0 ? { near } : {}),
      ...(isPart && !byDate ? { withAll } : {}),
      ...(entries.length < pagesIn(entries) ? { pages: pagesIn(entries) } : {}),
    },
    text: (page) => index.text(page),
    counts: async () => countValues(await index.facets(), entriesOf(answer.pages, groups), chosen),
  };
}

async function answerTo(index: WordIndex, question: string, most: number): Promise<PagesFound> {
  if (question === '') {
    const pages = Array.from({ length: index.pages }, (_, page) => page);
    return {
      pages,
      whole: new Set(pages),
      sought: nothingSought,
      exact: new Set(pages),
      notice: nothingToTell,
    };
  }
  if (isTooLittle(question)) return notSearched({ tooLittle: partyOf(question, index.names) });
  const phrases = phrasesIn(question);
  if (phrases.length > 0) return pagesWithPhrases(index, question, phrases, most);
  const answer = await searchWords(index, question);
  if (answer.matches.length === 0 && wordsIn(question).length > 0) return notSearched({ isTooCommon: true });
  return {
    pages: answer.pages,
    whole: new Set(
      wantedOf(answer.matches).length > 1 ? answer.pages.slice(0, answer.withAll) : answer.pages,
    ),
    exact: answer.exact,
    sought: soughtBy(answer),
    notice: noticeOf(answer, index.help),
  };
}

function soughtBy({ matches }: Answer): Sought {
  const stems = matches.flatMap(({ stems: termStems, asked, hits }) =>
    asked.isOptional || hits.size === 0 ? [] : termStems,
  );
  return {
    stems: new Set(stems.filter((term) => !isKey(term))),
    weak: new Set(matches.flatMap(({ weak }) => weak ?? [])),
    typed: matches.flatMap(({ asked }) => [asked.word, ...asked.joined]),
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

function countValues(table: FacetTable, entries: readonly Entry[], chosen: SearchState['chosen']): Counts {
  const countsOf = (facet: Facet) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
    const counts: Record<string, number> = {};
    for (const { pages } of entries) {
      const fitting = pages.filter((page) => fits(table, others, page));
      const values = new Set(fitting.flatMap((page) => valuesOf(table, facet, page)));
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return Object.fromEntries(facetIds.map((facet) => [facet, countsOf(facet)]));
}
