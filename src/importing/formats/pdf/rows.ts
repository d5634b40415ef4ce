import type { Line, LineDoubt } from '../../model/line.ts';
import { cellsOf, type CellsRead } from './cells.ts';
import type { Level } from './levels.ts';
import type { Box } from './matrix.ts';

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
  /** Where it stands in its column; of rows of one cell. */
  readonly place?: Place;
  /** The lines of each of its cells, where it is put together of several. */
  readonly columns?: readonly (readonly Row[])[] | undefined;
}

/** In points. */
export interface Place {
  readonly left: number;
  readonly end: number;
  /** How wide its first word is, with what is never parted from it. */
  readonly first: number;
  /** Whether a space is drawn after its last letter. */
  readonly isSpaced: boolean;
  /** Whether its last letter is raised: what is drawn after that is not the line's own. */
  readonly endsRaised: boolean;
  /** Where the next cell begins, of lines in a cell that has one to its right. */
  readonly limit?: number;
}

/** What stands on one height is a row; more space above it than `usual`, as most lines have, is a gap. */
export function rowsOf(levels: readonly Level[], rules: readonly Box[], usual: number): Row[] {
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
    const place = cells.length === 1 ? placeOf(level, text) : undefined;
    return [{ ...blank(level), text, gap, cells, fonts, doubts, ...(place === undefined ? {} : { place }) }];
  });
}

/** How far apart the lines of a page stand, at least most of them. */
export function stepOf(levels: readonly Level[]): number {
  const steps = levels
    .slice(1)
    .map((level, index) => (levels[index]?.y ?? level.y) - level.y)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.3)] ?? 0;
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

/** A number with its thousands and what it counts, or a word: programs break no line within. */
const FIRST_WORD = /^(?:(?:§+ ?)?\d+(?: \d{3})*(?:[.,]\d+)?(?: (?:[\p{Ll}%]+|\p{Lu}{1,4}))?(?= |$)|\S+)/u;

function placeOf({ glyphs, raised }: Level, text: string): Place | undefined {
  const letters = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let left = (FIRST_WORD.exec(text)?.[0] ?? '').replaceAll(' ', '').length;
  const endOfWord = letters.find((glyph) => (left -= glyph.text.length) <= 0) ?? last;
  return {
    left: first.x,
    end: last.x + last.width,
    first: endOfWord.x + endOfWord.width - first.x,
    isSpaced: glyphs.at(-1)?.text.trim() === '',
    endsRaised: raised.has(last),
  };
}
