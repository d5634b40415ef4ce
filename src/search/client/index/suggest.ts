import { suggestionFile, type Suggestions } from '../../words/format.ts';
import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import type { WordIndex } from './files.ts';

/** A word of the archive that may have been meant. */
export interface Suggestion {
  readonly word: string;
  /** It differs so little from what was typed that it may be searched for without asking. */
  readonly isLikely: boolean;
  /** How many letters of the stem differ. */
  readonly distance: number;
}

const SHORTEST = 4;
/** From how many letters on two may be wrong, its ending not counted. */
const TWO_WRONG = 6;
/** So much of a stem may differ for it to be searched for without asking. */
export const LIKELY = 0.23;

/** The files that may hold a stem with up to so many letters wrong, and the first of them too. */
function filesFor(own: string, wrong: number): string[] {
  const [first = '', second = ''] = own;
  return [
    ...around(own.length, wrong).map((length) => suggestionFile.first(first, length)),
    // Its first letter is another, is missing, is one too many, or has changed places with the second.
    suggestionFile.second(second, own.length),
    suggestionFile.second(first, own.length + 1),
    suggestionFile.first(second, own.length - 1),
    suggestionFile.first(second, own.length),
  ];
}

const around = (length: number, wrong: number) =>
  Array.from({ length: 2 * wrong + 1 }, (_, index) => length - wrong + index);

/**
 * The word of the archive that is nearest to one it does not have. What counts is the stem, since an ending may
 * differ; then the whole word, and then how common it is. Where no stem is near, a misspelt ending may have hidden
 * it, and whole words are compared.
 */
export async function suggest(index: WordIndex, typed: string): Promise<Suggestion | undefined> {
  const word = folded(typed);
  const own = folded(stem(typed));
  if (word.length < SHORTEST || /\d/.test(word)) return undefined;
  const wrong = own.length >= TWO_WRONG ? 2 : 1;
  const byStem = nearest(await index.suggestions([...new Set(filesFor(own, wrong))]), own, wrong, (other) =>
    folded(stem(other)),
  );
  const wholeFiles = () =>
    around(word.length, wrong).map((length) => suggestionFile.whole(word[0] ?? '', length));
  const best = byStem ?? nearest(await index.suggestions(wholeFiles()), word, wrong, folded);
  if (!best) return undefined;
  return {
    word: best.word,
    distance: best.distance,
    isLikely: best.distance <= LIKELY * own.length && !mayBeAnother(own, folded(stem(best.word))),
  };

  function nearest(words: Suggestions, to: string, most: number, form: (other: string) => string) {
    let kept: { word: string; distance: number; far: number; count: number } | undefined;
    for (const [other, count] of Object.entries(words)) {
      const distance = distanceUpTo(most, to, form(other));
      if (distance > most) continue;
      // The beginning of a word is what people get right.
      const far =
        distance + distanceUpTo(4, word, folded(other)) / 10 - sameBeginning(word, folded(other)) / 20;
      if (!kept || far < kept.far || (far === kept.far && count > kept.count))
        kept = { word: other, distance, far, count };
    }
    return kept;
  }
}

/**
 * Whether one letter in the place of another may make another word: any letter of a short one ("blind" is not
 * "bland"), or the first ("hästgård" is not "rastgård"), which people seldom get wrong.
 */
function mayBeAnother(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const wrong = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  return wrong.length === 1 && (one.length <= SHORT || wrong[0] === 0);
}
/** So short a stem is another's neighbour by chance. */
const SHORT = 5;

function sameBeginning(one: string, other: string): number {
  const different = [...one].findIndex((letter, index) => letter !== other[index]);
  return different < 0 ? one.length : different;
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the
 * other; more than `most` is not counted to its end.
 */
export function distanceUpTo(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
}
