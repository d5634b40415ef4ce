import { editDistance } from '../../../domain/edit-distance.ts';
import { CORRECTED, CORRECTION_TIE, LIKELY } from '../../weights.ts';
import { suggestionList, type Suggestions } from '../../words/format.ts';
import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import type { WordIndex } from './files.ts';
import type { Asked } from './question.ts';

/** A word of the archive that may have been meant. */
export interface Suggestion {
  readonly word: string;
  /** It differs so little from what was typed that it may be searched for without asking. */
  readonly isLikely: boolean;
  /** How many letters of the stem differ. */
  readonly distance: number;
}

/** The lists that may hold a stem with one letter wrong that is not the first: most slips are such. */
const listsNear = ([first = '', ...rest]: string) =>
  around(rest.length + 1, 1).map((length) => suggestionList.first(first, length));

/** The lists that may hold one with up to so many letters wrong, and the first of them too. */
function listsFor(plainStem: string, wrong: number): string[] {
  const [first = '', second = ''] = plainStem;
  return [
    ...around(plainStem.length, wrong).map((length) => suggestionList.first(first, length)),
    // Its first letter is another, is missing, is one too many, or has changed places with the second.
    suggestionList.second(second, plainStem.length),
    suggestionList.second(first, plainStem.length + 1),
    suggestionList.first(second, plainStem.length - 1),
    suggestionList.first(second, plainStem.length),
  ];
}

const around = (length: number, wrong: number) =>
  Array.from({ length: 2 * wrong + 1 }, (_, index) => length - wrong + index);

/**
 * The word of the archive that is nearest to one that neither it nor the dictionary has. What counts is the stem, since
 * an ending may differ, or the whole word, since a misspelt ending may hide the stem; then how common it is.
 */
export async function suggest(
  index: WordIndex,
  { word: typed, isName }: Pick<Asked, 'word' | 'isName'>,
): Promise<Suggestion | undefined> {
  const word = folded(typed);
  if (word.length < CORRECTED.letters || /\d/.test(word) || (await index.isListed(typed))) return undefined;
  const plainStem = folded(stem(typed));
  const wrong = plainStem.length >= CORRECTED.twoWrong ? 2 : 1;
  const near = [
    ...listsNear(plainStem),
    ...around(word.length, wrong).map((length) => suggestionList.whole(word[0] ?? '', length)),
  ];
  const nearBy = nearest(await index.suggestions([...new Set(near)]));
  // Further lists are fetched only where these have nothing as near as can be.
  const best =
    nearBy && nearBy.distance <= 1
      ? nearBy
      : nearest(await index.suggestions([...new Set([...near, ...listsFor(plainStem, wrong)])]));
  if (!best || mayBeAnother(word, folded(best.word))) return undefined;
  const isLikely = best.distance <= LIKELY * plainStem.length;
  // What only looks odd is not offered: far off where names are, or for a name a word that is none.
  const isOdd = isName && best.count > 0 && (best.distance > 1 || word.length < LONG_NAME);
  if (isOdd || (!isLikely && (isName || best.count < 0))) return undefined;
  // Who asks in another language has most likely not misspelt Swedish.
  return { word: best.word, distance: best.distance, isLikely: isLikely && index.small.size === 0 };

  function nearest(words: Suggestions) {
    let kept: { word: string; distance: number; far: number; count: number } | undefined;
    for (const [candidate, count] of Object.entries(words)) {
      const whole = editDistance(word, folded(candidate), MOST_DIFFERENT);
      const ofStems = editDistance(plainStem, folded(stem(candidate)), wrong);
      const distance = Math.min(whole, ofStems);
      if (distance > wrong) continue;
      // A stem alone tells less than the whole word, and the beginning is what people get right.
      const far =
        Math.min(whole, ofStems + 1) +
        whole / CORRECTION_TIE.word -
        sameBeginning(word, folded(candidate)) / CORRECTION_TIE.beginning;
      if (!kept || far < kept.far || (far === kept.far && Math.abs(count) > Math.abs(kept.count)))
        kept = { word: candidate, distance, far, count };
    }
    return kept;
  }
}

/** A longer word with a capital letter may be any that begins a question, with a slip of the finger. */
const LONG_NAME = 8;

/** More wrong letters of a whole word are not counted. */
const MOST_DIFFERENT = 4;

/**
 * Whether one letter in the place of another may make another word: any letter of a short one ("gaza" is not "gata"),
 * or the first ("hästgård" is not "rastgård"), which people seldom get wrong.
 */
function mayBeAnother(typed: string, candidate: string): boolean {
  if (typed.length !== candidate.length) return false;
  const wrong = [...typed].flatMap((letter, at) => (letter === candidate[at] ? [] : [at]));
  return wrong.length === 1 && (typed.length <= CORRECTED.chance || wrong[0] === 0);
}

function sameBeginning(typed: string, candidate: string): number {
  const different = [...typed].findIndex((letter, index) => letter !== candidate[index]);
  return different < 0 ? typed.length : different;
}
