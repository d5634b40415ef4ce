import type { WordIndex } from './files.ts';
import { match, type Match } from './match.ts';
import { askedIn } from './question.ts';
import { rank } from './rank.ts';
import { suggest } from './suggest.ts';

/** What a search in the word index gives. */
export interface Answer {
  /** The pages found, the best first. */
  readonly pages: readonly number[];
  /** How many of them, from the first, have all that was asked for. */
  readonly withAll: number;
  readonly matches: readonly Match[];
  /** What the archive has nothing of. */
  readonly missing: readonly string[];
  /** The question with words of the archive for those that it does not have; absent where there are none like them. */
  readonly meant?: string;
  /** It is `meant` that was searched for. */
  readonly isMeant: boolean;
}

/** Searches for a question as it was typed. */
export async function searchWords(index: WordIndex, question: string): Promise<Answer> {
  const matches = await Promise.all(askedIn(question).map((asked) => match(index, asked)));
  const unknown = matches.filter(({ hits, asked }) => hits.size === 0 && !asked.isOptional);
  const weak = matches.filter(({ parts, asked }) => parts !== undefined && !asked.isOptional);
  const words = [...unknown, ...weak].filter(({ asked }) => asked.joined.length > 0);
  const better = await Promise.all(words.map(async ({ asked }) => [asked, await suggest(index, asked.word)] as const));
  const likely = new Map(
    better.flatMap(([asked, own]) => {
      const isWeak = weak.some((match) => match.asked === asked);
      return own && (!isWeak || own.isLikely) ? [[asked, own] as const] : [];
    }),
  );
  const meant = [...likely].reduce((text, [{ text: typed }, { word }]) => replaceWord(text, typed, word), question);
  const isMeant = unknown.length > 0 && unknown.every(({ asked }) => likely.get(asked)?.isLikely === true);
  const missing = unknown.map(({ asked }) => asked.text);
  const offered = meant === question ? {} : { meant };
  if (isMeant && meant !== question) {
    const found = await Promise.all(askedIn(meant).map((asked) => match(index, { ...asked, isLast: false })));
    return { ...rank(found, index.pages), matches: found, missing, ...offered, isMeant: true };
  }
  return { ...rank(matches, index.pages), matches, missing, ...offered, isMeant: false };
}

/** Puts another word in the place of one, which may have been typed with hyphens and capitals. */
function replaceWord(text: string, typed: string, word: string): string {
  const letters = [...typed].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[-\u2010\u2011]?');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu'), word);
}
