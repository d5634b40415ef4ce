import { CORRECTIONS, LIKELY, MISSPELT_COMPOUND } from '../../weights.ts';
import { withNeighbours } from './neighbours.ts';
import type { WordIndex } from './files.ts';
import { match, wantedOf, type Match } from './match.ts';
import { askedIn, type Asked } from './question.ts';
import { rank } from './rank.ts';
import { suggest, type Suggestion } from './suggest.ts';

/** What a search in the word index gives. */
export interface Answer {
  /** The pages found, the best first. */
  readonly pages: readonly number[];
  /** How many of them, from the first, have all that was asked for. */
  readonly withAll: number;
  /** The pages that have all that was asked for itself, and nothing in its place. */
  readonly exact: ReadonlySet<number>;
  readonly matches: readonly Match[];
  /** What the archive has nothing of. */
  readonly missing: readonly string[];
  /** The question with words of the archive for those that it does not have; absent where there are none like them. */
  readonly meant?: string;
  /** It is `meant` that was searched for. */
  readonly isMeant: boolean;
  /** Names that the archive does not have, and those that were searched for, which nobody takes for the same. */
  readonly near: readonly { readonly word: string; readonly by: string }[];
}

/** Searches for a question as it was typed. */
export async function searchWords(index: WordIndex, question: string): Promise<Answer> {
  const matches = await matchAll(index, askedIn(question, index.names, index.small));
  const absent = matches.filter(
    ({ hits, half, parts, isNearOnly, asked }) =>
      ((hits.size === 0 && !(half && parts)) || isNearOnly) && !asked.isOptional,
  );
  const split = matches.filter(
    (match) =>
      match.parts !== undefined &&
      match.exact.size === 0 &&
      !match.asked.isOptional &&
      !absent.includes(match),
  );
  const words = [...absent, ...split].filter(({ asked }) => asked.joined.length > 0);
  const suggested = await Promise.all(
    words.slice(0, CORRECTIONS).map(async ({ asked }) => [asked, await suggest(index, asked)] as const),
  );
  const likely = new Map(
    suggested.flatMap(([asked, suggestion]) =>
      suggestion && (suggestion.isLikely || !split.some((match) => match.asked === asked))
        ? [[asked, suggestion] as const]
        : [],
    ),
  );
  // One wrong letter is likelier than a compound that nobody has used: "vinkraft" is not wine.
  const isMisspelt = await Promise.all(
    split.map(async ({ asked, parts = [] }) => {
      const suggestion = likely.get(asked);
      if (!suggestion?.isLikely || asked.word.length < MISSPELT_COMPOUND) return false;
      return isRather(suggestion, asked.word, parts) || !(await isWordBeside(index, asked.word, parts));
    }),
  );
  const misspelt = split.filter((_, at) => isMisspelt[at]);
  // What only shares its stem with a word of the archive is missing only where nothing nearer is likely.
  const unknown = [
    ...absent.filter((match) => !match.isNearOnly || likely.get(match.asked)?.isLikely),
    ...misspelt,
  ];
  const meant = [...likely].reduce(
    (text, [asked, suggestion]) => replaceWord(text, asked.text, asTyped(asked, suggestion)),
    question,
  );
  const isMeant = unknown.length > 0 && unknown.every(({ asked }) => likely.get(asked)?.isLikely === true);
  const missing = unknown.map(({ asked }) => asked.text);
  // Who asks in another language is helped by no question of which a word leads nowhere all the same.
  const isInVain = index.small.size > 0 && unknown.some(({ asked }) => !likely.has(asked));
  const offered = meant === question || isInVain ? {} : { meant };
  if (!isMeant || meant === question)
    return { ...answerOf(matches, index), missing, ...offered, isMeant: false, near: [] };
  const others = await matchAll(
    index,
    askedIn(meant, index.names, index.small).map((asked) => ({ ...asked, isLast: false })),
  );
  const answer = answerOf(others, index);
  const names = unknown.filter(({ asked }) => asked.isName);
  if (names.length === 0) return { ...answer, missing, ...offered, isMeant: true, near: [] };
  // A name is never taken for another: what is found is only near it.
  const near = unknown.flatMap(({ asked }) => {
    const suggestion = likely.get(asked);
    return suggestion ? [{ word: asked.text, by: asTyped(asked, suggestion) }] : [];
  });
  // What was searched for is told by itself, and not asked for too.
  const isAllTold = likely.size === near.length;
  return { ...answer, exact: new Set(), missing: [], ...(isAllTold ? {} : offered), isMeant: false, near };
}

/** A suggestion in place of a name has a capital letter too. */
const asTyped = ({ isName }: Asked, { word }: Suggestion) =>
  isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const answerOf = (matches: readonly Match[], index: WordIndex) => ({
  ...rank(matches, index),
  ...exactIn(matches),
  matches,
});

/** The pages with all that must be there, each thing itself. */
function exactIn(matches: readonly Match[]): Pick<Answer, 'exact'> {
  const [first, ...others] = wantedOf(matches).map(({ exact }) => exact);
  const pages = [...(first?.keys() ?? [])].filter((page) => others.every((hits) => hits.has(page)));
  return { exact: new Set(pages) };
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

/** Whether what is left of a word beside its only known part is a word too: "jul" of "julmarknad", but no "ysn". */
async function isWordBeside(index: WordIndex, typed: string, parts: readonly string[]): Promise<boolean> {
  const [part = ''] = parts;
  if (parts.length > 1) return true;
  const rest = typed.startsWith(part) ? typed.slice(part.length) : typed.slice(0, -part.length);
  return index.isListed(rest);
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
