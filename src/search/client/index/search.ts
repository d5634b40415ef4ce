import { CORRECTIONS, LIKELY, MISSPELT_COMPOUND } from '../../weights.ts';
import { withNeighbours } from './neighbours.ts';
import type { WordIndex } from './files.ts';
import { match, type Match } from './match.ts';
import { askedIn, type Asked } from './question.ts';
import { rank } from './rank.ts';
import { suggest, type Suggestion } from './suggest.ts';

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
  const matches = await matchAll(index, askedIn(question, index.names));
  const absent = matches.filter(
    ({ hits, half, parts, asked }) => hits.size === 0 && !(half && parts) && !asked.isOptional,
  );
  const split = matches.filter(({ parts, asked }) => parts !== undefined && !asked.isOptional);
  const words = [...absent, ...split].filter(({ asked }) => asked.joined.length > 0);
  const suggested = await Promise.all(
    words.slice(0, CORRECTIONS).map(async ({ asked }) => [asked, await suggest(index, asked.word)] as const),
  );
  const likely = new Map(
    suggested.flatMap(([asked, suggestion]) => (suggestion ? [[asked, suggestion] as const] : [])),
  );
  // One wrong letter is likelier than a compound that nobody has used: "vinkraft" is not wine.
  const misspelt = split.filter(({ asked, parts }) => {
    const suggestion = likely.get(asked);
    return (
      suggestion?.isLikely &&
      asked.word.length >= MISSPELT_COMPOUND &&
      isRather(suggestion, asked.word, parts ?? [])
    );
  });
  const unknown = [...absent, ...misspelt];
  const meant = [...likely].reduce(
    (text, [{ text: typed }, { word }]) => replaceWord(text, typed, word),
    question,
  );
  const isMeant = unknown.length > 0 && unknown.every(({ asked }) => likely.get(asked)?.isLikely === true);
  const missing = unknown.map(({ asked }) => asked.text);
  const offered = meant === question ? {} : { meant };
  if (isMeant && meant !== question) {
    const others = await matchAll(
      index,
      askedIn(meant, index.names).map((asked) => ({ ...asked, isLast: false })),
    );
    return { ...rank(others, index.pages), matches: others, missing, ...offered, isMeant: true };
  }
  return { ...rank(matches, index.pages), matches, missing, ...offered, isMeant: false };
}

/**
 * Whether a word is rather misspelt than a compound that nobody has used. Of one with a single known part, what is
 * left must be near what the suggestion has there: "julmarknad" is no "hudmarknad", but "prostution" no prost.
 */
function isRather({ word, distance }: Suggestion, typed: string, parts: readonly string[]): boolean {
  const [part = ''] = parts;
  if (parts.length > 1) return distance === 1;
  if (!word.startsWith(part) && !word.endsWith(part)) return true;
  return (
    distance <= LIKELY * (typed.length - part.length) || (distance === 1 && word.length !== typed.length)
  );
}

const matchAll = async (index: WordIndex, asked: readonly Asked[]) =>
  withNeighbours(index, await Promise.all(asked.map((word) => match(index, word))));

/** Puts another word in the place of one, which may have been typed with hyphens and capitals. */
function replaceWord(text: string, typed: string, word: string): string {
  const letters = [...typed]
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[-\u2010\u2011]?');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu'), word);
}
