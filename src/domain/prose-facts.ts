import { MONTHS } from './dates.ts';

/**
 * The facts in our own prose: figures, dates and names. A reader may quote them, so a change to one is a correction,
 * while other words may be mended freely.
 */

const MONTH_NAMES = MONTHS.join('|');
/** "En" and "ett" are left out: they are mostly articles. */
const NUMBER_WORDS = 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv';

const FIGURE = new RegExp(
  `\\d+(?:[.,]\\d+)*(?: (?:${MONTH_NAMES}))?|(?<!\\p{L})(?:${MONTH_NAMES}|${NUMBER_WORDS})(?!\\p{L})`,
  'gu',
);
const CAPITALIZED = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{M}’-]*/gu;

/** A thousands space makes no difference: "1 500 000" is 1500000. */
const joined = (text: string) => text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');

/** A word with a capital that does not merely begin a sentence, or that another such word follows. */
function names(line: string): string[] {
  return [...line.matchAll(CAPITALIZED)]
    .filter(({ 0: word, index }) => {
      const before = line.slice(0, index).trimEnd();
      const after = line.slice(index + word.length);
      return /[\p{L}\p{N},;(/]$/u.test(before) || /^ \p{Lu}\p{Ll}/u.test(after);
    })
    .map(([word]) => word);
}

/** Each figure, date and name once, in order of the alphabet. Lines and sentences do not matter, nor does order. */
export function proseFacts(text: string): string[] {
  const lines = joined(text).split('\n');
  const figures = lines.flatMap((line) => [...line.matchAll(FIGURE)].map(([figure]) => figure));
  return [...new Set([...figures, ...lines.flatMap(names)])].sort();
}
