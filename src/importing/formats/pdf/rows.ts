import type { Line, LineDoubt } from '../../model/line.ts';
import { cellsOf, type CellsRead } from './cells.ts';
import type { Glyph } from './drawn.ts';
import type { Box } from './matrix.ts';
import type { Piece } from './pieces.ts';

/** Text on one height of a page. */
export interface Row extends Pick<Line, 'text' | 'gap' | 'cells'> {
  readonly y: number;
  /** Where its last line stands, if it has several. */
  readonly foot: number;
  readonly size: number;
  readonly isArtifact: boolean;
  /** The font that each cell begins in. */
  readonly fonts: readonly string[];
  /** Whether it is a note at the foot of the page. */
  readonly isNote?: boolean;
  readonly doubts: readonly LineDoubt[];
}

interface Level {
  y: number;
  size: number;
  readonly pieces: Piece[];
  readonly raised: Set<Glyph>;
  glyphs: Glyph[];
}

/** Pieces on one height are a row; more space than usual above it is a gap. */
export function rowsOf(pieces: readonly Piece[], rules: readonly Box[]): Row[] {
  const levels = levelsOf(pieces);
  const steps = levels
    .slice(1)
    .map((level, index) => (levels[index]?.y ?? level.y) - level.y)
    .sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length * 0.3)] ?? 0;
  const first = levels.map((level) => cellsOf(level, rules, []));
  return levels.flatMap((level, index) => {
    const starts = columnsNear(first, index);
    const read = starts.length === 0 ? first[index] : cellsOf(level, rules, starts);
    if (read === undefined) return [];
    const { cells, fonts, doubts } = read;
    const text = cells.map((cell) => cell.text).join(' ');
    if (text === '') return doubts.length === 0 ? [] : [{ ...blank(level), doubts }];
    const before = levels[index - 1];
    const gap = before !== undefined && before.y - level.y > Math.max(usual * 1.35, level.size * 1.5);
    return [{ ...blank(level), text, gap, cells, fonts, doubts }];
  });
}

/** A cross or the like stands last, perhaps in a column of its own. */
const ENDS_IN_MARK = / [^\p{Ll}() ]{1,3}$/u;
/** So many rows around a row of a list are looked at for where its columns begin. */
const AROUND = 12;

/** Where columns begin about a row of a list, by three rows that have a cell there or one with many columns. */
function columnsNear(read: readonly CellsRead[], index: number): number[] {
  const { cells: [first, second] = [] } = read[index] ?? {};
  if (first === undefined || (second === undefined && !ENDS_IN_MARK.test(first.text))) return [];
  const near = read
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .filter(({ cells }) => cells.length > 1)
    .map(({ cells }) => cells.map(({ from }) => from));
  const starts = [...new Set(near.flat().map((start) => Math.round(start)))];
  // The head of a list has all its columns, also those where nearly nobody has a cross.
  return starts.filter((start) => {
    const there = near.filter((row) => row.some((place) => Math.abs(place - start) < 1.2));
    return there.length > 2 || there.some((row) => row.length > 2);
  });
}

const blank = ({ y, size, pieces }: Level) => ({
  text: '',
  gap: false,
  cells: [],
  fonts: [],
  y,
  foot: y,
  size,
  isArtifact: pieces.every(({ glyphs }) => glyphs.every((glyph) => glyph.isArtifact)),
});

/** A small piece this much smaller than its row, and this far above its foot, is raised. */
const SMALL = 0.85;

function levelsOf(pieces: readonly Piece[]): Level[] {
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
