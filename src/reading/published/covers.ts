import { joinedThousands } from '../../domain/prose/tokens.ts';
import { isNothing } from '../../publishing/record/change-in-words.ts';
import type { Change } from '../../publishing/record/changes.ts';
import type { EntryData } from '../../schema/collections.ts';

type Correction = EntryData<'beslut'>['corrections'][number];

const plain = (text: string) => joinedThousands(text).replace(/\s+/g, ' ').trim();
const escaped = (text: string) => plain(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether words hold others, from the beginning of a word to the end of one. */
const holds = (words: string, part: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'iu').test(plain(words));

/** So many letters may be an ending: "Utfallet" names "Utfall". */
const ENDING = 4;
const names = (words: string, name: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(name)}${name.length < ENDING ? '' : `\\p{L}{0,${ENDING}}`}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(plain(words));

/** Whether the words that stood and stand, put in the place of each other, make the later text of the earlier one. */
function isTheDifference(correction: Correction, was: string, is: string): boolean {
  const [before, after] = [plain(correction.before), plain(correction.after)];
  return plain(was).includes(before) && plain(was).replace(before, () => after) === plain(is);
}

/** Whether a correction says what stood and what stands, or of a text the words of it that were exchanged. */
const quotes = (correction: Correction, { was, is }: Change): boolean =>
  (was.every((value) => isNothing(value) || holds(correction.before, value)) &&
    is.every((value) => isNothing(value) || holds(correction.after, value))) ||
  (was.length === 1 && is.length === 1 && isTheDifference(correction, was[0] ?? '', is[0] ?? ''));

/**
 * Whether a correction is about a change: it names the innermost thing that changed, with who or which, and says what
 * stood and what stands. The name of a whole list or procedure is no name of what changed in it.
 */
export const covers = (correction: Correction, change: Change): boolean =>
  change.naming.every((name) => names(correction.what, name)) && quotes(correction, change);
