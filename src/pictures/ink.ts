import type { VoteOption } from '../domain/vote.ts';

/**
 * How each position is drawn: one ink, told apart by pattern, so that a copying machine and a colour-blind
 * reader lose nothing. A position that the source does not show is an empty dashed outline, never a pattern.
 */

/** Positions in the order in which they are always drawn. */
export const drawingOrder = [
  'yes',
  'no',
  'abstain',
  'not voting',
  'absent',
  'unknown',
] as const satisfies readonly VoteOption[];

type PatternKind = 'hatch' | 'dots' | 'lines';

/** A pattern that a picture fills with. Its id is unique on the page as long as the picture's prefix is. */
export interface Pattern {
  readonly id: string;
  readonly kind: PatternKind;
}

/** The attributes of a shape. All shapes have an outline of the same ink. */
export interface Ink {
  readonly fill: string;
  readonly dash?: string;
  readonly dashOffset?: number;
}

const kinds: Partial<Record<VoteOption, PatternKind>> = {
  no: 'hatch',
  abstain: 'dots',
  'not voting': 'lines',
};

/** Eleven units, a seat's side, in three dashes with one around every corner. */
const dashes = { dash: '2.2 1.467', dashOffset: 1.1 };

export function ink(option: VoteOption, prefix: string): Ink {
  if (option === 'yes') return { fill: 'currentColor' };
  const kind = kinds[option];
  if (kind) return { fill: `url(#${prefix}-${kind})` };
  return { fill: 'none', ...(option === 'unknown' ? dashes : {}) };
}

/** The patterns that these positions need, each once. */
export function patterns(options: Iterable<VoteOption>, prefix: string): Pattern[] {
  const used = new Set(options);
  return drawingOrder.flatMap((option) => {
    const kind = kinds[option];
    return kind && used.has(option) ? [{ id: `${prefix}-${kind}`, kind }] : [];
  });
}
