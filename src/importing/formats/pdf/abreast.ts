import type { Piece } from './pieces.ts';

/** What stands under each other, in the order in which it was drawn: the text of a page, or of a table's cell. */
export interface Column {
  readonly items: (TextLine | Abreast)[];
}

/** Pieces on one height of a column, with no wide gap between. */
export interface TextLine {
  readonly kind: 'line';
  readonly pieces: Piece[];
  x: number;
  end: number;
  y: number;
  size: number;
}

/** Columns side by side, drawn one after the other, as programs draw the cells of a table's row. */
export interface Abreast {
  readonly kind: 'abreast';
  readonly columns: Column[];
}

/** A gap of so many sizes of letters parts columns. */
const COLUMN_SPACE = 1.25;
/** A space as wide as this parts columns where one is known to begin. */
const NARROW_SPACE = 0.5;
/** Lines of one column stand at least so far apart, in sizes of their letters. */
const LINE = 0.88;
/** Pieces whose feet are nearer than this, in sizes of letters, stand on one height. */
const LEVEL = 0.4;
/** How far a column's lines may begin to the left of its first, in points. */
const EDGE = 2;

/**
 * Finds by the order of drawing which pieces stand in one column and which beside each other: what is drawn right under
 * the last line goes on in its column, what is drawn to the right of it begins the next, and what is drawn to the left and
 * below all of them ends their row. Nothing is known of pieces that come in another order: they are lines of the page.
 */
export function columnOf(pieces: readonly Piece[]): Column {
  const wide = columnBy(pieces, []);
  const starts = startsIn(wide.items);
  return starts.length === 0 ? wide : columnBy(pieces, starts);
}

/** `starts` are where columns are known to begin, however close a line ends before. */
function columnBy(pieces: readonly Piece[], starts: readonly number[]): Column {
  const page: Column = { items: [] };
  let open: Column[] = [page];
  for (const piece of pieces) open = placed(piece, open, starts);
  return page;
}

/** Where columns begin that have text to their left: those of several lines, and those that two rows have alike. */
function startsIn(items: Column['items']): number[] {
  const times = new Map<number, number>();
  for (const { items: inner } of columnsIn(items)) {
    const start = Math.round(boxOf(inner).left * 2) / 2;
    times.set(start, (times.get(start) ?? 0) + Math.min(inner.length, 2));
  }
  return [...times].flatMap(([start, count]) => (count > 1 ? [start] : []));
}

/** All columns that have another to their left. */
const columnsIn = (items: Column['items']): Column[] =>
  items.flatMap((item) =>
    item.kind === 'line'
      ? []
      : item.columns.flatMap((column, index) => [
          ...(index === 0 ? [] : [column]),
          ...columnsIn(column.items),
        ]),
  );

/** Puts a piece where it stands, and gives the columns that are open then, from the page to the innermost. */
function placed(piece: Piece, open: Column[], starts: readonly number[]): Column[] {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const column = open[depth];
    const last = column?.items.at(-1);
    if (column === undefined) break;
    const kept = open.slice(0, depth + 1);
    if (last === undefined) {
      column.items.push(lineOf(piece));
      return kept;
    }
    if (last.kind === 'line') {
      if (goesOn(last, piece) && !begins(last, piece, starts)) {
        extend(last, piece);
        return kept;
      }
      const beside = linesBeside(column, piece);
      // Beside its whole column, or the middle of it, it is the next cell of the same row.
      const isOfRow = beside === 0 || (beside !== undefined && beside < column.items.length - 1);
      const row = open[depth - 1]?.items.at(-1);
      if (beside !== undefined && !(isOfRow && row?.kind === 'abreast' && isNextTo(row, piece))) {
        const next: Column = { items: [lineOf(piece)] };
        const first: Column = { items: column.items.splice(beside) };
        column.items.push({ kind: 'abreast', columns: [first, next] });
        return [...kept, next];
      }
    } else if (isNextTo(last, piece)) {
      const next: Column = { items: [lineOf(piece)] };
      last.columns.push(next);
      return [...kept, next];
    }
    const { bottom } = boxOf([last]);
    const isWithin = depth === 0 || piece.x > boxOf(column.items).left - EDGE;
    if (isWithin && piece.y < bottom - piece.size * 0.7) {
      column.items.push(lineOf(piece));
      return kept;
    }
  }
  open[0]?.items.push(lineOf(piece));
  return open.slice(0, 1);
}

const lineOf = (piece: Piece): TextLine => ({
  kind: 'line',
  pieces: [piece],
  x: piece.x,
  end: piece.end,
  y: piece.y,
  size: piece.size,
});

const isLevel = (line: TextLine, piece: Piece) =>
  Math.abs(line.y - piece.y) <= Math.max(line.size, piece.size) * LEVEL;

/** Whether a piece is drawn on the line: right after its last letter, or before its first, as the label of a list. */
function goesOn(line: TextLine, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  const gap = piece.x - line.end;
  if (gap > -LEVEL * size && gap < COLUMN_SPACE * size)
    return isLevel(line, piece) || (piece.size < line.size && Math.abs(line.y - piece.y) < line.size * 0.75);
  return isLevel(line, piece) && piece.end <= line.x + 1;
}

/** Whether a piece begins a column that is known, with some space before it. */
const begins = (line: TextLine, piece: Piece, starts: readonly number[]) =>
  piece.x > line.end + piece.size * NARROW_SPACE && starts.some((start) => Math.abs(start - piece.x) < 0.8);

function extend(line: TextLine, piece: Piece): void {
  line.pieces.push(piece);
  line.x = Math.min(line.x, piece.x);
  line.end = Math.max(line.end, piece.end);
  if (piece.size > line.size) [line.size, line.y] = [piece.size, piece.y];
}

/** From which item on the column's last lines stand beside a piece that is drawn to the right of them. */
function linesBeside({ items }: Column, piece: Piece): number | undefined {
  let first = items.length;
  let end = -Infinity;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || item.kind !== 'line') break;
    const isLast = index === items.length - 1;
    if (item.y > piece.y + piece.size * (isLast ? LINE : LEVEL)) break;
    first = index;
    end = Math.max(end, item.end);
  }
  return first < items.length && piece.x > end + EDGE ? first : undefined;
}

function isNextTo(row: Abreast, piece: Piece): boolean {
  const box = boxOf(row.columns.flatMap(({ items }) => items));
  return (
    piece.x > box.right + EDGE &&
    piece.y <= box.top + piece.size * LEVEL &&
    piece.y > box.bottom - piece.size * LEVEL
  );
}

interface Extent {
  left: number;
  right: number;
  /** The feet of the first and of the last line. */
  top: number;
  bottom: number;
}

/** How far lines reach, by their feet. */
export function boxOf(items: readonly (TextLine | Abreast)[]): Extent {
  const box: Extent = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (const line of linesIn(items)) {
    box.left = Math.min(box.left, line.x);
    box.right = Math.max(box.right, line.end);
    box.top = Math.max(box.top, line.y);
    box.bottom = Math.min(box.bottom, line.y);
  }
  return box;
}

/** All lines, those of columns within columns too. */
export const linesIn = (items: readonly (TextLine | Abreast)[]): TextLine[] =>
  items.flatMap((item) =>
    item.kind === 'line' ? [item] : item.columns.flatMap((column) => linesIn(column.items)),
  );
