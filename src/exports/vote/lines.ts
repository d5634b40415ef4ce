/**
 * How many lines a text takes in a column of a width, where only the letters' widths are known and not the font.
 *
 * Words go on a line as long as they fit and a word that is wider than the column is parted, as browsers do it.
 * Wider letters never give fewer lines, so that what is computed with the widest letters holds for all.
 */
export interface Letters {
  /** Widths as a part of the font's size. */
  readonly thinnest: number;
  readonly thin: number;
  readonly middle: number;
  readonly wide: number;
  readonly widest: number;
}

const thinnest = new Set(" \u00A0!'(),-.:;Iijl’");
const thin = new Set('frstz');
const middle = new Set('abcdeghknopuvxy0123456789–"”?/§SLPFJ');
const wide = new Set('qwABCDEGHKNOQRTUVXYZ&+=');

/**
 * The widest letters that a reader may get. A letter that is not in the lists above counts as the widest.
 *
 * In `regular` and `bold` no letter is wider in DejaVu, Liberation, Noto, OpenDyslexic, Verdana, Georgia, Times or URW's
 * Bookman, Gothic, Century and Palladio; in `even` are fonts whose letters all have one width.
 */
export const widestLetters = {
  regular: { thinnest: 0.42, thin: 0.54, middle: 0.71, wide: 0.91, widest: 1.17 },
  bold: { thinnest: 0.49, thin: 0.62, middle: 0.78, wide: 0.97, widest: 1.17 },
  even: { thinnest: 0.62, thin: 0.62, middle: 0.62, wide: 0.62, widest: 0.62 },
} as const satisfies Record<string, Letters>;

/** Our own, in the mean of Swedish text. */
export const siteLetters = {
  serif: { thinnest: 0.28, thin: 0.421, middle: 0.571, wide: 0.712, widest: 0.954 },
  serifBold: { thinnest: 0.279, thin: 0.433, middle: 0.583, wide: 0.717, widest: 0.959 },
  sans: { thinnest: 0.227, thin: 0.364, middle: 0.515, wide: 0.588, widest: 0.823 },
  sansBold: { thinnest: 0.236, thin: 0.385, middle: 0.528, wide: 0.601, widest: 0.837 },
} as const satisfies Record<string, Letters>;

function widthOfLetter(letter: string, letters: Letters): number {
  // "å" is as wide as "a", and a mark of its own takes no room.
  const [base = letter] = letter.normalize('NFD');
  if (thinnest.has(base)) return letters.thinnest;
  if (thin.has(base)) return letters.thin;
  if (middle.has(base)) return letters.middle;
  return wide.has(base) ? letters.wide : letters.widest;
}

/** The width of a text on one line, in the unit of `size`. */
export function widthOf(text: string, letters: Letters, size: number): number {
  return [...text.normalize('NFC')].reduce((sum, letter) => sum + widthOfLetter(letter, letters) * size, 0);
}

/**
 * Lines are parted at spaces only: a browser that also parts them behind a hyphen needs no more of them.
 *
 * @param width of the column, in the unit of `size`
 */
export function linesOf(text: string, letters: Letters, size: number, width: number): number {
  const space = widthOf(' ', letters, size);
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/[^\S\u00A0]+/)) {
    const needed = widthOf(word, letters, size);
    const before = used > 0 ? space : 0;
    if (used + before + needed <= width) {
      used += before + needed;
      continue;
    }
    if (used > 0) lines++;
    const parts = partsOf(word, letters, size, width);
    lines += parts.length - 1;
    used = parts.at(-1) ?? 0;
  }
  return lines;
}

/** The widths of the lines that a word takes by itself. */
function partsOf(word: string, letters: Letters, size: number, width: number): number[] {
  const parts = [0];
  for (const letter of word) {
    const needed = widthOf(letter, letters, size);
    const used = parts.at(-1) ?? 0;
    if (used > 0 && used + needed > width) parts.push(needed);
    else parts[parts.length - 1] = used + needed;
  }
  return parts;
}
