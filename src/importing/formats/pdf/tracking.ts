import type { Glyph } from './glyph.ts';
import type { Piece } from './pieces.ts';

/** So many pairs of letters of a piece tell how far apart they are set. */
const ENOUGH = 4;
/** Letters that stand closer, in sizes of them, are set as the font has them. */
const LEAST = 0.07;
/** What is set alike differs by so much. */
const ALIKE = 0.03;

/**
 * Pieces that are set with space between all their letters, as headings often are: each letter is taken to be as wide as
 * it is set, so that only what is left of a gap parts words and figures. Gaps where a space is drawn do not count. A piece
 * with few letters is set as others of its face are, if its letters stand as far apart.
 */
export function withTracking(pieces: readonly Piece[]): readonly Piece[] {
  const gaps = pieces.map(gapsOf);
  const known = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    const space = spaceOf(gaps[index] ?? []);
    if (space === undefined) return;
    const spaces = known.get(faceOf(piece)) ?? [];
    known.set(faceOf(piece), [...spaces, space]);
  });
  if (known.size === 0) return pieces;
  return pieces.map((piece, index) => {
    const between = gaps[index] ?? [];
    const space =
      spaceOf(between) ??
      known
        .get(faceOf(piece))
        ?.find((usual) => between.length > 0 && between.every((gap) => Math.abs(gap - usual) < ALIKE));
    return space === undefined ? piece : spread(piece, space);
  });
}

const spread = (piece: Piece, space: number): Piece => ({
  ...piece,
  glyphs: piece.glyphs.map((glyph) => ({ ...glyph, width: glyph.width + space * glyph.size })),
});

/** The gaps between neighbouring letters of a piece, in sizes of them. */
function gapsOf({ glyphs }: Piece): number[] {
  return glyphs.flatMap((glyph, index) => {
    const last = glyphs[index - 1];
    if (last === undefined || isSpace(last) || isSpace(glyph)) return [];
    return [(glyph.x - last.x - last.width) / Math.max(last.size, 1)];
  });
}

/** How much space is set after each letter; undefined where there is none, or too few letters to tell. */
function spaceOf(gaps: readonly number[]): number | undefined {
  if (gaps.length < ENOUGH) return undefined;
  const sorted = [...gaps].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return at(0) >= LEAST && at(0.9) - at(0.1) < ALIKE * 2 ? at(0.5) : undefined;
}

const isSpace = ({ text }: Glyph) => text.trim() === '';
const faceOf = ({ glyphs: [first] }: Piece) => `${first?.font ?? ''} ${Math.round((first?.size ?? 0) * 4)}`;
