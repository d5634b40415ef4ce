import type { VoteOption } from '../domain/vote.ts';
import { drawingOrder, ink, type Ink } from './ink.ts';

/** A stretch of a bar. Place and length are percentages of the frame's width, so that a bar fits any page. */
export interface Segment extends Ink {
  readonly option: VoteOption;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** Thousandths of a percentage are finer than any printer, and keep the files small and equal. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Lays counts end to end in the order of drawing, on a scale where `whole` votes are the frame's width.
 * What nobody voted has no segment. Each edge is rounded by itself, so the segments meet and add up.
 */
export function segments(
  counts: Partial<Readonly<Record<VoteOption, number>>>,
  whole: number,
  prefix: string,
): Segment[] {
  let before = 0;
  return drawingOrder.flatMap((option) => {
    const count = counts[option] ?? 0;
    if (count === 0) return [];
    const x = rounded((before / whole) * 100);
    before += count;
    const width = rounded(rounded((before / whole) * 100) - x);
    return [{ option, count, x, width, ...ink(option, prefix) }];
  });
}
