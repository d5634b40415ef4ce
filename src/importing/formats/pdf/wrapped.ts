import type { Cell } from '../../model/line.ts';
import type { Box } from './matrix.ts';
import type { Row } from './rows.ts';
import { joined } from './whole.ts';

/**
 * Rows of a list whose cells are broken over several lines, put together: the parts of a row stand closer than its
 * rows do, or have no line between them where the rows have. Where that cannot be told they stay as they are.
 */
export function withWholeCells(rows: readonly Row[], rules: readonly Box[]): Row[] {
  const pitch = pitchOf(rows);
  const isRuled = ruledIn(rows, rules);
  const whole: Row[] = [];
  for (let index = 0; index < rows.length;) {
    const cluster = clusterAt(rows, index, pitch, isRuled);
    const merged = cluster.length > 1 && isInList(rows, index) ? mergedOf(cluster) : undefined;
    const first = rows[index];
    if (merged !== undefined) whole.push(merged);
    else if (first !== undefined) whole.push(first);
    index += merged === undefined ? 1 : cluster.length;
  }
  return whole;
}

/** Whether rows with crosses or the like stand about here: text in columns is not put together. */
const isInList = (rows: readonly Row[], index: number) =>
  rows.slice(Math.max(0, index - AROUND), index + AROUND).filter(hasMarks).length > 1;
const AROUND = 7;

const hasColumns = ({ cells }: Row) => cells.length > 1;

/** How far apart the rows of the page's tables stand; undefined where there are too few to tell. */
function pitchOf(rows: readonly Row[]): number | undefined {
  const steps = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || !hasColumns(row) || !hasColumns(next)) return [];
    const step = row.foot - next.y;
    return step < row.size * 3.5 && step > row.size * 0.9 ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  return steps.length < 2 ? undefined : steps[Math.floor(steps.length / 2)];
}

/** Tells of neighbouring rows whether lines part the rows of a table there, and whether one parts these two. */
function ruledIn(
  rows: readonly Row[],
  rules: readonly Box[],
): (above: Row, below: Row) => boolean | undefined {
  const parts = (above: Row, below: Row) =>
    rules.some(
      ({ top, bottom, left, right }) =>
        top < above.y && bottom > below.y + below.size * 0.6 && left < endOf(above) && right > startOf(above),
    );
  const pairs = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next !== undefined && hasColumns(row) && hasColumns(next) ? [parts(row, next)] : [];
  });
  const ruled = pairs.filter(Boolean).length;
  if (ruled < 2 || ruled < pairs.length * 0.6) return () => undefined;
  return parts;
}

const startOf = ({ cells }: Row) => Math.min(...cells.map(({ from }) => from));
const endOf = ({ cells }: Row) => Math.max(...cells.map(({ to }) => to));

/** The parts of a row take at most this much of the distance between rows. */
const CLOSE = 0.9;
/** Lines of one column never stand so close, in sizes of their letters. */
const OVERLAPPING = 0.75;
const MOST_PARTS = 6;

/** Whether it has crosses, parties or numbers in its cells, as one line of a list's row has. */
const hasMarks = ({ cells }: Row) => cells.some(isMark);

/** A cross, a box, a party, a number or the word of a vote, as the cells of lists have. */
export const isMark = ({ text }: Cell) => /^(?:[^\p{Ll}()]{1,4}|ja|nej|Ja|Nej)$/u.test(text);

function clusterAt(
  rows: readonly Row[],
  start: number,
  pitch: number | undefined,
  isRuled: (above: Row, below: Row) => boolean | undefined,
): Row[] {
  const cluster: Row[] = [];
  for (let index = start; index < rows.length && cluster.length < MOST_PARTS; index += 1) {
    const row = rows[index];
    const last = cluster.at(-1);
    // What the order of drawing has put together is whole.
    if (row === undefined || (row.columns !== undefined && last !== undefined)) break;
    // What is drawn after a row's last cell is of that, or of another row.
    const lastColumn = cluster[0]?.columns?.at(-1)?.[0]?.cells[0];
    if (lastColumn !== undefined && (row.cells[0]?.from ?? 0) < lastColumn.from - 2) break;
    if (last !== undefined) {
      const step = last.y - row.y;
      const ruled = isRuled(last, row);
      const isOverlapping = step < row.size * OVERLAPPING;
      const isClose =
        isOverlapping ||
        isWrap(cluster, row, step, rows.slice(Math.max(0, start - AROUND), index + AROUND)) ||
        (pitch !== undefined && step < pitch * CLOSE);
      if (ruled === true || step > row.size * 1.7 || !(isClose || ruled === false)) break;
      // A second row with columns of its own is another row.
      if (hasColumns(row) && cluster.some(isOverlapping ? hasMarks : hasColumns)) {
        if (!isOverlapping || hasMarks(row)) break;
      }
    }
    cluster.push(row);
  }
  while (cluster.length > 1 && !cluster.some(hasColumns)) cluster.pop();
  return cluster;
}

/**
 * Whether a line goes on in a row of a list above it though it stands no closer than rows do: it has no mark, begins
 * where words of that row begin, in the same face, and its first word had no room behind them.
 */
function isWrap(cluster: readonly Row[], row: Row, step: number, near: readonly Row[]): boolean {
  const [full] = cluster;
  const last = cluster.at(-1);
  if (full === undefined || last === undefined || !hasMarks(full) || hasMarks(row) || step > row.size * 1.4)
    return false;
  const starts = near.filter(hasMarks).flatMap(({ cells }) => cells.map(({ from }) => from));
  return row.cells.every((cell, index) => {
    const beginsAs = (of: Cell) => Math.abs(of.from - cell.from) < 1.5 && !isMark(of);
    const column = full.cells.findIndex(beginsAs);
    const above = last.cells.find(beginsAs);
    const end = Math.min(...starts.filter((start) => start > cell.from + 3));
    const firstWord = cell.text.split(' ', 1)[0] ?? '';
    const width = ((cell.to - cell.from) * firstWord.length) / cell.text.length;
    return (
      column >= 0 &&
      above !== undefined &&
      full.fonts[column] === row.fonts[index] &&
      cell.to < end &&
      /\p{Ll}|^\(/u.test(cell.text) &&
      above.to + row.size * 0.25 + width > end - PADDING
    );
  });
}
/** What a table leaves free on both sides of a column's edge, at the most, in points. */
const PADDING = 16;

/** One row of the parts, each cell under the one that it goes on from; undefined where a part fits no column. */
function mergedOf(cluster: readonly Row[]): Row | undefined {
  const [full] = [...cluster].sort((a, b) => b.cells.length - a.cells.length);
  if (full === undefined) return undefined;
  const merged: { from: number; to: number; parts: string[] }[] = [];
  for (const { cells } of cluster)
    for (const cell of cells) {
      const near = merged.filter((column) => isUnder(cell, column));
      const [column] = near;
      if (near.length > 1) return undefined;
      if (column === undefined) merged.push({ from: cell.from, to: cell.to, parts: [cell.text] });
      else {
        column.parts.push(cell.text);
        column.from = Math.min(column.from, cell.from);
        column.to = Math.max(column.to, cell.to);
      }
    }
  merged.sort((a, b) => a.from - b.from);
  const overlaps = merged.some((column, index) => column.to > (merged[index + 1]?.from ?? Infinity));
  if (overlaps) return undefined;
  const cells = merged.map(({ from, to, parts }): Cell => {
    const text = parts.reduce(joined);
    return parts.length > 1 ? { text, from, to, parts } : (sameCell(full, from) ?? { text, from, to });
  });
  return {
    ...full,
    columns: undefined,
    fonts: [],
    text: cells.map(({ text }) => text).join(' '),
    gap: cluster[0]?.gap ?? false,
    cells,
    y: cluster[0]?.y ?? full.y,
    foot: cluster.at(-1)?.y ?? full.y,
    doubts: cluster.flatMap(({ doubts }) => doubts),
  };
}

const sameCell = ({ cells }: Row, from: number) => cells.find((cell) => cell.from === from);

/** Whether two pieces stand in one column: they begin at one place, or one lies about the middle of the other. */
const isUnder = (cell: Pick<Cell, 'from' | 'to'>, column: Pick<Cell, 'from' | 'to'>) =>
  Math.abs(cell.from - column.from) < 4 ||
  (cell.from < column.to &&
    column.from < cell.to &&
    Math.abs(cell.from + cell.to - column.from - column.to) < 8);
