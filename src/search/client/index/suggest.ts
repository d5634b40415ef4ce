import { suggestionFile } from '../../words/format.ts';
import { folded } from '../../words/letters.ts';
import type { WordIndex } from './files.ts';

/** A word of the archive that may have been meant. */
export interface Suggestion {
  readonly word: string;
  /** It differs so little from what was typed that it may be searched for without asking. */
  readonly isLikely: boolean;
}

const SHORTEST = 4;
/** From how many letters on two may be wrong. */
const TWO_WRONG = 7;

/** The files that may hold a word with up to so many letters wrong, and the first of them too. */
function filesFor(word: string, wrong: number): string[] {
  const [first = '', second = ''] = word;
  const lengths = Array.from({ length: 2 * wrong + 1 }, (_, index) => word.length - wrong + index);
  return [
    ...lengths.map((length) => suggestionFile.first(first, length)),
    // Its first letter is another, is missing, is one too many, or has changed places with the second.
    suggestionFile.second(second, word.length),
    suggestionFile.second(first, word.length + 1),
    suggestionFile.first(second, word.length - 1),
    suggestionFile.first(second, word.length),
  ];
}

/** The word of the archive that is nearest to one it does not have; of equally near ones the commonest. */
export async function suggest(index: WordIndex, typed: string): Promise<Suggestion | undefined> {
  const word = folded(typed);
  if (word.length < SHORTEST || /\d/.test(word)) return undefined;
  const wrong = word.length >= TWO_WRONG ? 2 : 1;
  const words = await index.suggestions([...new Set(filesFor(word, wrong))]);
  let best: { word: string; distance: number; count: number } | undefined;
  for (const [own, count] of Object.entries(words)) {
    const distance = distanceUpTo(wrong, word, folded(own));
    if (distance > wrong) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count))
      best = { word: own, distance, count };
  }
  return best && { word: best.word, isLikely: word.length >= 5 && (best.distance === 1 || word.length >= TWO_WRONG) };
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
