import { isAlike, WHITE } from './colours.ts';
import type { Glyph } from './glyph.ts';
import { holds, type Box } from './matrix.ts';

/** Something opaque that is painted: it hides what lies under it, and shows white letters upon it. */
export interface Paint {
  readonly box: Box;
  readonly colour: string;
  readonly isPicture: boolean;
  /** How many letters were drawn before it. */
  readonly after: number;
}

/** A letter while the page is drawn: only what comes after it tells whether it is seen. */
export interface Letter extends Glyph {
  isHidden: boolean;
  isLayer: boolean;
  readonly fill: string;
  /** How many paints lay there before it. */
  readonly upon: number;
}

/** The letters of a page, each with whether it is seen, by what is painted under and over them. */
export function seenLetters(letters: readonly Letter[], paints: readonly Paint[]): readonly Glyph[] {
  const onPaper = new Map<string, boolean>();
  const isLost = (fill: string) => {
    const known = onPaper.get(fill) ?? isAlike(fill, WHITE);
    onPaper.set(fill, known);
    return known;
  };
  letters.forEach((letter, index) => {
    letter.isHidden ||=
      letter.isLayer ||
      (paints.length === 0
        ? isLost(letter.fill)
        : isAlike(letter.fill, groundOf(letter, index, paints)) || letter.isHidden);
  });
  return letters;
}

/** The colour that a letter stands upon; one that something is painted over is hidden by it. */
function groundOf(letter: Letter, index: number, paints: readonly Paint[]): string {
  const turn = (letter.angle * Math.PI) / 180;
  const x = letter.x + Math.cos(turn) * letter.width * 0.5;
  const y = letter.y + Math.sin(turn) * letter.width * 0.5 + letter.size * 0.3;
  let ground = WHITE;
  paints.forEach(({ box, after, isPicture, colour }, order) => {
    if (!holds(box, x, y)) return;
    if (order < letter.upon) ground = colour;
    else if (after > index) {
      letter.isHidden = true;
      letter.isLayer ||= isPicture;
    }
  });
  return ground;
}
