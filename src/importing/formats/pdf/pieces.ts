import type { Glyph } from './glyph.ts';

/** Letters that were drawn one after the other on one line, without a wide gap between. */
export interface Piece {
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

/** Puts letters together in the order in which they were drawn. */
export function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  const runs: Glyph[][] = [];
  let run: Glyph[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last !== undefined && goesOn(last, glyph)) run.push(glyph);
    else runs.push((run = [glyph]));
    last = glyph;
  }
  return withoutShadows(runs.map(pieceOf).filter(({ glyphs: letters }) => letters.some(isLetter)));
}

const isLetter = ({ text }: Glyph) => text.trim() !== '';

/** How far apart, in sizes of letters, words of one piece stand where a space is drawn between them, and where none is. */
const SPACED = 1.2;
const UNSPACED = 0.75;

function goesOn(last: Glyph, next: Glyph): boolean {
  const gap = next.x - (last.x + last.width);
  return (
    Math.abs(next.y - last.y) < 0.05 * last.size &&
    Math.abs(next.size - last.size) < 0.05 * last.size &&
    gap > -0.4 * last.size &&
    gap < (isLetter(last) && isLetter(next) ? UNSPACED : SPACED) * last.size
  );
}

function pieceOf(glyphs: readonly Glyph[]): Piece {
  let [x, end, size] = [Infinity, -Infinity, 0];
  for (const glyph of glyphs) {
    size = Math.max(size, glyph.size);
    if (!isLetter(glyph)) continue;
    x = Math.min(x, glyph.x);
    end = Math.max(end, glyph.x + glyph.width);
  }
  return { glyphs, x, y: glyphs[0]?.y ?? 0, end, size };
}

const textOf = ({ glyphs }: Piece) => glyphs.map(({ text }) => text).join('');

/** A text that is drawn again, a little aside, is a shadow or a bold face and not said twice. */
function withoutShadows(pieces: readonly Piece[]): Piece[] {
  const byText = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const text = textOf(piece).trim();
    const before = byText.get(text) ?? [];
    byText.set(text, before);
    const isShadow = before.some(
      ({ x, y }) => Math.abs(x - piece.x) < piece.size * 0.2 && Math.abs(y - piece.y) < piece.size * 0.2,
    );
    if (!isShadow) before.push(piece);
    return !isShadow;
  });
}
