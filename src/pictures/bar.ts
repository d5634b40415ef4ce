import { isKnown } from '../domain/unknown.ts';
import type { Totals } from '../domain/vote.ts';
import { patterns, type Pattern } from './ink.ts';
import { labels, type Label } from './labels.ts';
import { segments, type Segment } from './segments.ts';
import { swedish, type PictureWords } from './figures-in-words.ts';

/** The totals as one bar, with its figures beneath. Across in percent of the width, down in pixels. */
export interface BarPicture {
  readonly segments: readonly Segment[];
  readonly labels: readonly Label[];
  readonly patterns: readonly Pattern[];
}

/**
 * Draws the printed totals and nothing else. Undefined unless both ja and nej are printed, since a bar of one
 * side alone would look like a unanimous vote, and where nobody voted.
 * Those absent cast no vote and do not change the proportions. The vote's own sentence, which stands beside it, says all
 * that the bar does: who listens hears it once.
 *
 * @param prefix begins the ids of the patterns; one a picture and page
 */
export function barPicture(
  totals: Totals,
  prefix: string,
  words: PictureWords = swedish,
): BarPicture | undefined {
  const { yes, no, abstain } = totals;
  if (!isKnown(yes) || !isKnown(no)) return undefined;
  const counts = { yes, no, ...(isKnown(abstain) ? { abstain } : {}) };
  const whole = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (whole === 0) return undefined;
  const drawn = segments(counts, whole, prefix);
  return {
    segments: drawn,
    labels: labels(drawn, words),
    patterns: patterns(
      drawn.map(({ option }) => option),
      prefix,
    ),
  };
}
