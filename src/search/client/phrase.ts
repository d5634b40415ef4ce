import { marksIn } from '../words/marks.ts';
import type { ArchiveNames } from '../words/names.ts';
import { stem } from '../words/stem.ts';
import { wordsIn } from '../words/tokens.ts';
import type { PageText } from '../words/format.ts';
import { nothingToTell, type PagesFound } from './finding.ts';
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
 * all; of these the best are read. Where they are more, the notice says so, and the reader may ask for more.
 * @param most so many are read
 */
export async function pagesWithPhrases(
  index: WordIndex,
  question: string,
  phrases: readonly string[],
  most: number,
): Promise<PagesFound> {
  const answer = await searchWords(index, question.replace(/["”“]/g, ' '));
  const sought = soughtIn(phrases, index.names);
  const { missing: nothing, replaced, parts } = noticeOf(answer, index.help);
  const missing = [
    ...nothing,
    ...[...replaced, ...parts.filter(({ isAbsent }) => isAbsent)].map(({ word }) => word),
  ];
  const notice = { ...nothingToTell, missing };
  if (missing.length > 0) return { pages: [], whole: new Set(), exact: new Set(), sought, notice };
  const candidates = answer.pages.slice(0, answer.withAll);
  // Words that stand in every text are in no index: any page may have them.
  const isSearched = answer.matches.length > 0;
  const possible = isSearched ? candidates : Array.from({ length: index.pages }, (_, page) => page);
  const pages = await withPhrases(index, possible.slice(0, most), phrases);
  const unread = { read: most, of: possible.length };
  const whole = new Set(pages);
  return {
    pages,
    whole,
    exact: whole,
    sought,
    notice: possible.length > most ? { ...notice, unread } : notice,
  };
}

async function withPhrases(
  index: WordIndex,
  pages: readonly number[],
  phrases: readonly string[],
): Promise<number[]> {
  const wanted = phrases.map(asWords);
  const read = await Promise.all(pages.map(async (page) => [page, await index.text(page)] as const));
  return read.flatMap(([page, text]) => (hasAll(text, wanted) ? [page] : []));
}

const hasAll = ({ meta, content }: PageText, wanted: readonly string[]) =>
  wanted.every((words) => [meta.title ?? '', content].some((text) => asWords(text).includes(words)));

/** The words of a text in lower case, with a space on both sides of each. */
const asWords = (text: string) =>
  ` ${wordsIn(text)
    .map((word) => word.text)
    .join(' ')} `;

const soughtIn = (phrases: readonly string[], { parties }: ArchiveNames): Sought => ({
  stems: new Set(phrases.flatMap((phrase) => wordsIn(phrase).map((word) => stem(word.text)))),
  typed: phrases.flatMap((phrase) => wordsIn(phrase).map((word) => word.text)),
  beginnings: [],
  keys: new Set(phrases.flatMap((phrase) => marksIn(phrase, parties).flatMap((mark) => mark.keys))),
});
