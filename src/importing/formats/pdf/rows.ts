import { tidy, type Cell, type Line, type LineDoubt } from '../../model/line.ts';
import { boxText, tickOf } from '../boxes.ts';
import { raise } from '../raised.ts';
import type { Glyph } from './drawn.ts';
import type { Box } from './matrix.ts';
import type { Piece } from './pieces.ts';

/** Text on one height of a page. */
export interface Row extends Pick<Line, 'text' | 'gap' | 'cells'> {
  readonly y: number;
  readonly size: number;
  readonly isArtifact: boolean;
  /** Whether it is a note at the foot of the page. */
  readonly isNote?: boolean;
  readonly doubts: readonly LineDoubt[];
}

interface Level {
  y: number;
  size: number;
  readonly pieces: Piece[];
  readonly raised: Set<Glyph>;
}

/** Pieces on one height are a row; more space than usual above it is a gap. */
export function rowsOf(pieces: readonly Piece[], rules: readonly Box[]): Row[] {
  const levels = levelsOf(pieces);
  const steps = levels
    .slice(1)
    .map((level, index) => (levels[index]?.y ?? level.y) - level.y)
    .sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length * 0.3)] ?? 0;
  return levels.flatMap((level, index) => {
    const read = cellsOf(level, rules);
    const text = read.cells.map((cell) => cell.text).join(' ');
    if (text === '') return read.doubts.length === 0 ? [] : [{ ...blank(level), doubts: read.doubts }];
    const before = levels[index - 1];
    const gap = before !== undefined && before.y - level.y > Math.max(usual * 1.35, level.size * 1.5);
    return [{ ...blank(level), text, gap, cells: read.cells, doubts: read.doubts }];
  });
}

const blank = ({ y, size, pieces }: Level) => ({
  text: '',
  gap: false,
  cells: [],
  y,
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
    } else levels.push({ y: piece.y, size: piece.size, pieces: [piece], raised: new Set() });
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
  for (const level of kept)
    for (const piece of level.pieces)
      if (piece.size < level.size * SMALL && piece.y > level.y + level.size * 0.15)
        for (const glyph of piece.glyphs) level.raised.add(glyph);
  return kept;
}

/** Letters with a word's space between belong together; a wider one parts columns. */
const COLUMN_SPACE = 1.25;

interface Draft {
  text: string;
  from: number;
  to: number;
}

function cellsOf(level: Level, rules: readonly Box[]): { cells: Cell[]; doubts: LineDoubt[] } {
  const across = rules.filter(({ top, bottom }) => {
    const middle = (top + bottom) / 2;
    return middle > level.y + level.size * 0.15 && middle < level.y + level.size * 0.45;
  });
  const struck: string[] = [];
  const glyphs = level.pieces.flatMap((piece) => piece.glyphs).sort((a, b) => a.x - b.x);
  const spread = spreadOf(glyphs);
  const cells: Draft[] = [];
  let isSpaced = false;
  let pending = '';
  /** Where the last letter ended, struck or not. */
  let reach = -Infinity;
  const flush = () => {
    const cell = cells.at(-1);
    if (cell !== undefined && pending !== '') cell.text += raise(pending);
    pending = '';
  };
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const middle = glyph.x + glyph.width / 2;
    if (across.some(({ left, right }) => middle > left && middle < right)) {
      struck.push(glyph.text);
      reach = glyph.x + glyph.width;
      continue;
    }
    const last = cells.at(-1);
    const space = last === undefined ? 0 : glyph.x - Math.max(last.to, reach);
    const isRaised = level.raised.has(glyph);
    if (last === undefined || space >= level.size * COLUMN_SPACE) {
      flush();
      cells.push({ text: isRaised ? '' : glyph.text, from: glyph.x, to: glyph.x + glyph.width });
      if (isRaised) pending = glyph.text;
    } else {
      const joint = (isSpaced && space > THIN_SPACE * glyph.size) || space > spread * glyph.size ? ' ' : '';
      if (isRaised) pending += pending === '' ? glyph.text : joint + glyph.text;
      else {
        flush();
        last.text += joint + glyph.text;
      }
      last.to = Math.max(last.to, glyph.x + glyph.width);
    }
    isSpaced = false;
  }
  flush();
  const words = struck.join('').trim();
  return {
    cells: cells.map(cellOf).filter(({ text }) => text !== ''),
    doubts:
      words === '' ? [] : [{ code: 'struken-text', particulars: `Struket är ”${words.slice(0, 80)}”.` }],
  };
}

function cellOf({ text, from, to }: Draft): Cell {
  const plain = boxText(tidy(text.replace(/[\u2010\u00ad]$/u, '-')));
  const ticked = tickOf(plain);
  return { text: plain, from, to, ...(ticked === undefined ? {} : { ticked }) };
}

/** A space that moves the next letter by less is none: a soft hyphen is drawn as one. */
const THIN_SPACE = 0.04;
/** A gap of this much of the letters' size parts words, where letters stand as close as they do. */
const WORD_SPACE = 0.13;

/**
 * The gap, in sizes of letters, that parts words of a row. Headings are set with space between all their letters:
 * there it must be clearly wider than that.
 */
function spreadOf(glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const isLetter = /\p{L}/u.test(glyph.text);
    if (isLetter && last !== undefined) {
      const gap = (glyph.x - last.x - last.width) / Math.max(last.size, 1);
      if (gap < COLUMN_SPACE) gaps.push(gap);
    }
    last = isLetter ? glyph : undefined;
  }
  if (gaps.length < 4) return WORD_SPACE;
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return usual < 0.07 ? WORD_SPACE : usual + Math.max(0.15, usual * 0.5);
}
