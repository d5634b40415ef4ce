import type { VoteOption } from '../domain/vote.ts';
import type { Messages } from '../messages/index.ts';
import { pictures } from '../messages/sv/pictures.ts';
import { vote } from '../messages/sv/vote.ts';
import type { Count, Counts } from '../telling/list.ts';
import { drawingOrder, ink, type Ink } from './ink.ts';

/** The words at and under the pictures, in the language of the page that they stand on. */
export type PictureWords = Messages['pictures'] & Pick<Messages['vote'], 'counted' | 'asSure'>;

export const pictureWords = ({
  pictures: words,
  vote: { counted, asSure },
}: Pick<Messages, 'pictures' | 'vote'>): PictureWords => ({
  ...words,
  counted,
  asSure,
});

export const swedish: PictureWords = pictureWords({ pictures, vote });

/** "43 ja", not broken between the two. */
export const figure = (option: VoteOption, count: number, words: PictureWords) =>
  `${count}\u00a0${words.counted[option]}`;

/** "43 ja", "minst 43 ja" or "43 ja i listan", as sure as the count is. */
const sureFigure = (option: VoteOption, { certainty, count }: Count, words: PictureWords): string =>
  words.asSure[certainty](figure(option, count, words));

/** The positions that somebody took, so that silence is never written as a figure. */
const taken = (counts: Counts) => drawingOrder.filter((option) => counts[option].count > 0);

export const figures = (counts: Counts, words: PictureWords): string[] =>
  taken(counts).map((option) => sureFigure(option, counts[option], words));

/** "43 ja och 38 nej", "minst 3 ja". */
export const tallyInWords = (counts: Counts, words: PictureWords): string =>
  words.list(figures(counts, words));

/** What a pattern stands for, with its figure: "43 ja". */
export interface KeyEntry extends Ink {
  readonly option: VoteOption;
  readonly text: string;
}

/** The patterns in a picture of a list, with the counts that they stand for. */
export function key(counts: Counts, prefix: string, words: PictureWords): KeyEntry[] {
  return taken(counts).map((option) => ({
    option,
    text: sureFigure(option, counts[option], words),
    ...ink(option, prefix),
  }));
}
