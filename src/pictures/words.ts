import type { Tally } from '../domain/tally.ts';
import type { VoteOption } from '../domain/vote.ts';
import type { Messages } from '../messages/index.ts';
import { pictures } from '../messages/sv/pictures.ts';
import { drawingOrder, ink, type Ink } from './ink.ts';

/** The words at and under the pictures, in the language of the page that they stand on. */
export type PictureWords = Messages['pictures'];
export const swedish: PictureWords = pictures;

/** "43 ja", not broken between the two. */
export const figure = (option: VoteOption, count: number, words: PictureWords) =>
  `${count}\u00a0${words.options[option]}`;

/**
 * "43 ja och 38 nej". While positions are unknown the known ones are the least there can be: "minst 3 ja".
 * Positions that nobody took are left out, so that silence is never written as a figure.
 */
export function tallyInWords(counts: Tally, words: PictureWords): string {
  return words.list(figures(counts, words));
}

export function figures(counts: Tally, words: PictureWords): string[] {
  const open = counts.unknown > 0;
  return drawingOrder
    .filter((option) => counts[option] > 0)
    .map((option) => {
      const least = open && option !== 'unknown' && option !== 'absent';
      const own = figure(option, counts[option], words);
      return least ? words.atLeast(own) : own;
    });
}

/** What a pattern stands for, with its figure: "43 ja". */
export interface KeyEntry extends Ink {
  readonly option: VoteOption;
  readonly text: string;
}

/** The patterns in a picture of a list, with how many in the list they stand for. */
export function key(counts: Tally, prefix: string, words: PictureWords): KeyEntry[] {
  return drawingOrder
    .filter((option) => counts[option] > 0)
    .map((option) => ({ option, text: figure(option, counts[option], words), ...ink(option, prefix) }));
}
