import type { Segment } from './segments.ts';
import { figure, swedish, type PictureWords } from './figures-in-words.ts';

/**
 * Labels under a bar: each begins where its segment does, unless it would run into its neighbour or out of the
 * frame. They are placed for the narrowest frame; in a wider one they only move apart.
 */

/** The narrowest frame, in pixels: a telephone of 320 with the page's margins. */
export const narrowest = 288;

const letter = 8;
const swatch = 17;
export const labelGap = 10;

/** An over-estimate of a label's width in pixels, with its swatch: no font that we name sets 15 px wider. */
export const labelWidth = (text: string) => swatch + text.length * letter;

/** Begins at `x` percent of the frame's width and `shift` pixels from there. */
export interface Label {
  readonly text: string;
  readonly fill: string;
  readonly x: number;
  readonly shift: number;
}

interface Placed extends Label {
  readonly count: number;
  /** Where it begins in the narrowest frame. */
  readonly from: number;
  readonly width: number;
}

/**
 * From the left each label steps clear of the one before it; from the right each steps back into the frame.
 * Where they do not all fit, the label of the smallest segment is dropped: its figure stands in the sentence.
 */
export function labels(bar: readonly Segment[], words: PictureWords = swedish): Label[] {
  let end = -labelGap;
  const placed: Placed[] = bar.map(({ option, count, x, fill }) => {
    const text = figure(option, count, words);
    const width = labelWidth(text);
    const centre = (x / 100) * narrowest;
    const from = Math.max(centre, end + labelGap);
    end = from + width;
    return { text, fill, x, shift: from - centre, count, from, width };
  });
  let limit = narrowest;
  const fitted = placed.toReversed().map((label, index): Placed => {
    const from = Math.min(label.from, limit - label.width);
    limit = from - labelGap;
    if (from === label.from) return label;
    // The last one stays at the frame's edge, above which its segment ends; the others stay by their segments.
    if (index === 0) return { ...label, x: 100, shift: from - narrowest, from };
    return { ...label, shift: label.shift + from - label.from, from };
  });
  if (fitted.some(({ from }) => from < 0)) {
    const least = placed.reduce((a, b) => (b.count <= a.count ? b : a));
    return labels(
      bar.filter((_, index) => placed[index] !== least),
      words,
    );
  }
  return fitted
    .toReversed()
    .map(({ text, fill, x, shift }) => ({ text, fill, x, shift: Math.round(shift * 10) / 10 }));
}
