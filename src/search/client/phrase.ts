import { PHRASE_PAGES } from '../weights.ts';
import { marksIn } from '../words/marks.ts';
import type { ArchiveNames } from '../words/names.ts';
import { stem } from '../words/stem.ts';
import { wordsIn } from '../words/tokens.ts';
import type { Fragment } from './engine.ts';
import type { PagesFound, Indexes } from './finding.ts';
import type { WordIndex } from './index/files.ts';
import { searchWords } from './index/search.ts';
import type { Sought } from './mark.ts';
import { noticeOf } from './notice.ts';

const PHRASE = /["”“]([^"”“]*\S\s+\S[^"”“]*)["”“]/g;

/** Words in quotation marks, two or more together. */
export const phrasesIn = (question: string): string[] =>
  [...question.matchAll(PHRASE)].map(([, phrase = '']) => phrase);

/**
 * The pages that have words in quotation marks beside each other. The word index tells which pages have them at
 * all; of these the best are read. Where they are more, the notice says so, and only who asks for a thorough search
 * waits for Pagefind's engine, which is large and knows where all words stand.
 */
export async function pagesWithPhrases(
  indexes: Indexes,
  index: WordIndex,
  question: string,
  phrases: readonly string[],
  thorough: boolean,
): Promise<PagesFound> {
  const answer = await searchWords(index, question.replace(/["”“]/g, ' '));
  const sought = soughtIn(phrases, index.names);
  const notice = { ...noticeOf(answer), isMeant: false, parts: [] };
  if (answer.missing.length > 0) return { pages: [], whole: new Set(), sought, notice };
  const candidates = answer.pages.slice(0, answer.withAll);
  // Words that stand in every text are in no index: any page may have them.
  const isSearched = answer.matches.length > 0;
  const possible = isSearched ? candidates : Array.from({ length: index.pages }, (_, page) => page);
  const isLong = possible.length > PHRASE_PAGES;
  const pages =
    isLong && thorough
      ? await askEngine(indexes, index, question)
      : await readFor(indexes, index, possible.slice(0, PHRASE_PAGES), phrases);
  const whole = new Set(pages);
  const unread = { read: PHRASE_PAGES, of: possible.length };
  return { pages, whole, sought, notice: isLong && !thorough ? { ...notice, unread } : notice };
}

async function readFor(
  { fragment }: Indexes,
  index: WordIndex,
  pages: readonly number[],
  phrases: readonly string[],
): Promise<number[]> {
  const wanted = phrases.map(asWords);
  const read = await Promise.all(
    pages.map(async (page) => [page, await fragment(await index.pageId(page))] as const),
  );
  return read.flatMap(([page, fragment]) => (hasAll(fragment, wanted) ? [page] : []));
}

const hasAll = ({ meta, content }: Fragment, wanted: readonly string[]) =>
  wanted.every((words) => [meta.title ?? '', content].some((text) => asWords(text).includes(words)));

/** The words of a text in lower case, with a space on both sides of each. */
const asWords = (text: string) =>
  ` ${wordsIn(text)
    .map((word) => word.text)
    .join(' ')} `;

async function askEngine(indexes: Indexes, index: WordIndex, question: string): Promise<number[]> {
  const engine = await indexes.engine();
  const { results } = await engine.search(question.replace(/[”“]/g, '"'), {});
  const all = Array.from({ length: index.pages }, (_, page) => page);
  const numbers = new Map(
    await Promise.all(all.map(async (page) => [await index.pageId(page), page] as const)),
  );
  return results.flatMap(({ id }) => numbers.get(id) ?? []);
}

const soughtIn = (phrases: readonly string[], { parties }: ArchiveNames): Sought => ({
  stems: new Set(phrases.flatMap((phrase) => wordsIn(phrase).map((word) => stem(word.text)))),
  beginnings: [],
  keys: new Set(phrases.flatMap((phrase) => marksIn(phrase, parties).flatMap((mark) => mark.keys))),
});
