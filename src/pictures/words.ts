import type { Tally } from '../domain/tally.ts';
import type { VoteOption } from '../domain/vote.ts';
import { drawingOrder, ink, type Ink } from './ink.ts';

/** The words at and under the pictures. */

const words: Readonly<Record<VoteOption, string>> = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstod',
  'not voting': 'deltog inte',
  absent: 'frånvarande',
  unknown: 'framgår inte',
};

/** "43 ja", not broken between the two. */
export const figure = (option: VoteOption, count: number) => `${count}\u00a0${words[option]}`;

const conjunction = new Intl.ListFormat('sv', { type: 'conjunction' });

/** "A", "A och B", "A, B och C". */
export const joined = (texts: readonly string[]) => conjunction.format(texts);

/**
 * "43 ja och 38 nej". While positions are unknown the known ones are the least there can be: "minst 3 ja".
 * Positions that nobody took are left out, so that silence is never written as a figure.
 */
export function tallyInWords(counts: Tally): string {
  return joined(figures(counts));
}

export function figures(counts: Tally): string[] {
  const open = counts.unknown > 0;
  return drawingOrder
    .filter((option) => counts[option] > 0)
    .map((option) => {
      const least = open && option !== 'unknown' && option !== 'absent';
      return `${least ? 'minst ' : ''}${figure(option, counts[option])}`;
    });
}

/** What a pattern stands for, with its figure: "43 ja". */
export interface KeyEntry extends Ink {
  readonly option: VoteOption;
  readonly text: string;
}

/** The patterns in a picture of a list, with how many in the list they stand for. */
export function key(counts: Tally, prefix: string): KeyEntry[] {
  return drawingOrder
    .filter((option) => counts[option] > 0)
    .map((option) => ({ option, text: figure(option, counts[option]), ...ink(option, prefix) }));
}
