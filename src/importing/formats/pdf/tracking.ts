import type { Glyph } from './drawn.ts';
import type { Piece } from './pieces.ts';

/** So many pairs of letters tell how far apart those of a face stand. */
const ENOUGH = 8;
/** Letters that stand closer, in sizes of them, are set as the font has them. */
const LEAST = 0.07;
/** Nearly all letters of a face stand as far apart, to so much of their size. */
const ALIKE = 0.06;

/**
 * Faces of a page that are set with space between all their letters, as headings often are: each letter is taken to be
 * as wide as it is set, so that only what is left of a gap parts words and figures. Gaps where a space is drawn do not
 * count.
 */
export function withTracking(pieces: readonly Piece[]): readonly Piece[] {
  const tracking = trackingIn(pieces);
  if (tracking.size === 0) return pieces;
  return pieces.map((piece) => {
    const glyphs = piece.glyphs.map((glyph) => {
      const space = tracking.get(faceOf(glyph)) ?? 0;
      return space === 0 ? glyph : { ...glyph, width: glyph.width + space * glyph.size };
    });
    return { ...piece, glyphs };
  });
}

/** The space after each letter of a face, in sizes of its letters. */
function trackingIn(pieces: readonly Piece[]): Map<string, number> {
  const gaps = new Map<string, number[]>();
  for (const { glyphs } of pieces)
    glyphs.forEach((glyph, index) => {
      const last = glyphs[index - 1];
      const face = faceOf(glyph);
      if (last === undefined || isSpace(last) || isSpace(glyph) || face !== faceOf(last)) return;
      const known = gaps.get(face) ?? [];
      known.push((glyph.x - last.x - last.width) / Math.max(last.size, 1));
      gaps.set(face, known);
    });
  const tracking = new Map<string, number>();
  for (const [face, known] of gaps) {
    known.sort((a, b) => a - b);
    const at = (share: number) => known[Math.floor((known.length - 1) * share)] ?? 0;
    if (known.length >= ENOUGH && at(0.1) >= LEAST && at(0.9) - at(0.1) < ALIKE) tracking.set(face, at(0.5));
  }
  return tracking;
}

const isSpace = ({ text }: Glyph) => text.trim() === '';
const faceOf = ({ font, size }: Glyph) => `${font} ${Math.round(size * 4)}`;
