import type { Glyph } from './glyph.ts';
import type { Piece } from './pieces.ts';

/** What stands on one height. */
export interface Level {
  y: number;
  size: number;
  readonly pieces: Piece[];
  /** Figures that stand raised there. */
  readonly raised: Set<Glyph>;
  /** From the left. */
  glyphs: Glyph[];
}

/** A small piece this much smaller than its row, and this far above its foot, is raised. */
const SMALL = 0.85;

/** The heights of a page, from the top. */
export function levelsOf(pieces: readonly Piece[]): Level[] {
  const levels: Level[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const level = levels.at(-1);
    if (level !== undefined && Math.abs(level.y - piece.y) <= Math.max(level.size, piece.size) * 0.4) {
      // The foot of a row is that of its largest letters, not of what is raised at its beginning.
      if (piece.size > level.size * 1.1) level.y = piece.y;
      level.pieces.push(piece);
      level.size = Math.max(level.size, piece.size);
    } else levels.push({ y: piece.y, size: piece.size, pieces: [piece], raised: new Set(), glyphs: [] });
  }
  return settleRaised(levels);
}

/** Small figures that stand a little above a row, beside a letter of it, belong to it. */
function settleRaised(levels: readonly Level[]): Level[] {
  const gone = new Set<Level>();
  levels.forEach((level, index) => {
    const below = levels[index + 1];
    if (below === undefined || level.size > below.size * SMALL || level.y - below.y > below.size * 0.75)
      return;
    const all = level.pieces.every((piece) =>
      below.pieces.some(
        ({ x, end }) =>
          Math.abs(piece.x - end) < below.size * 0.4 || Math.abs(x - piece.end) < below.size * 0.4,
      ),
    );
    if (!all) return;
    below.pieces.push(...level.pieces);
    gone.add(level);
  });
  const kept = levels.filter((level) => !gone.has(level));
  for (const level of kept) {
    level.glyphs = level.pieces.flatMap((piece) => piece.glyphs).sort((a, b) => a.x - b.x);
    for (const piece of level.pieces)
      if (piece.size < level.size * SMALL && piece.y > level.y + level.size * 0.15)
        for (const glyph of piece.glyphs) level.raised.add(glyph);
  }
  return kept;
}
