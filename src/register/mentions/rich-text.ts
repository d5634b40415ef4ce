import { findMentions } from '../../domain/mentions/find-mentions.ts';
import type { Speaker } from './named-body.ts';
import { mentionTarget } from './mention-target.ts';
import type { IndexedArchive } from '../../archive/index.ts';

/** A part of a text: words alone, words that lead to a page, or words for what the archive lacks. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
  /** What is there. */
  readonly title?: string;
  /** What the archive lacks: "Regionstyrelsen 8 maj 2019 § 132". */
  readonly absent?: string;
  /** The words only say that there are none yet. */
  readonly untold?: true;
}

/** A text in pieces, or words that say that it is not written yet. */
export const orUntold = (
  text: string | undefined,
  words: (text: string) => readonly Piece[],
  untold: string,
): readonly Piece[] => (text === undefined ? [{ text: untold, untold: true }] : words(text));

/** A field of plain words in our own language, in pieces. Joined they are the same text. */
export function richText(
  index: IndexedArchive,
  text: string,
  speaker: Speaker,
  ownAddress?: string,
): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  const words = (end: number) => {
    if (end > place) pieces.push({ text: text.slice(place, end) });
    place = end;
  };
  for (const { start, end, ...mention } of findMentions(text)) {
    const target = mentionTarget(index, mention, speaker);
    if (target === undefined || ('href' in target && target.href === ownAddress)) continue;
    words(start);
    pieces.push({ text: text.slice(start, end), ...target });
    place = end;
  }
  words(text.length);
  return pieces;
}
