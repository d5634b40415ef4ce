import type { Cell } from '../../model/line.ts';
import type { Row } from './rows.ts';
import { isMark } from './wrapped.ts';

/**
 * Pages whose headings stand in a column of their own, to the left of the text that they are for: each heading is put
 * before its text. They stand as far below the first line of it everywhere on the page, or all beside the middle of
 * it; where neither holds, the lines stay in the order of their height.
 */
export function withMarginHeadings(rows: readonly Row[]): Row[] {
  const headings = headingsIn(rows);
  if (headings.length < 2) return [...rows];
  const texts = rows.flatMap((row, index) => textOf(row, headings, index));
  const starts = widest([...byTop(headings, texts), ...byMiddle(headings, texts)], texts);
  return starts === undefined ? [...rows] : moved(headings, texts, starts);
}

/** Of the ways to part the texts the one with the widest gaps between them; undefined where two are as wide. */
function widest(
  plans: readonly (readonly number[])[],
  texts: readonly Text[],
): readonly number[] | undefined {
  const [best, second] = plans
    .map((starts) => ({ starts, parting: partingOf(starts, texts) }))
    .sort((a, b) => b.parting - a.parting);
  const isTied = second !== undefined && second.parting > (best?.parting ?? 0) - 0.5;
  return isTied && second.starts.join() !== best?.starts.join() ? undefined : best?.starts;
}

/** Lines at the left margin that stand beside text further to the right, as no line of the same column can. */
interface Heading {
  /** The rows that it takes its first cell of. */
  readonly rows: readonly number[];
  readonly cells: readonly Cell[];
  readonly top: number;
  readonly foot: number;
  readonly size: number;
}

/** Lines of one column stand at least so far apart, in sizes of their letters. */
const LINE = 0.88;
/** Lines of one heading stand at most so far apart. */
const CLOSE = 1.28;
const LONGEST = 70;

function headingsIn(rows: readonly Row[]): Heading[] {
  const headings: Heading[] = [];
  const starts = textStarts(rows);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const cell = row?.cells[0];
    if (row === undefined || cell === undefined || !isBeside(rows, index, starts)) continue;
    const taken = [index];
    const cells = [cell];
    let foot = row.y;
    for (let next = index + 1; next < rows.length; next += 1) {
      const below = rows[next];
      const first = below?.cells[0];
      if (below === undefined || first === undefined || foot - below.y > row.size * CLOSE) break;
      if (Math.abs(first.from - cell.from) > 2) continue;
      if (!/^[\p{Ll}\d(]/u.test(first.text)) break;
      taken.push(next);
      cells.push(first);
      foot = below.y;
    }
    headings.push({
      rows: taken,
      cells,
      top: row.y,
      foot,
      size: row.size,
    });
    index = Math.max(...taken);
  }
  const margin = Math.min(...headings.flatMap(({ cells }) => cells.map(({ from }) => from)));
  return headings.filter(
    ({ cells }) =>
      cells.every(({ from }) => from < margin + 2) &&
      cells.map(({ text }) => text).join(' ').length < LONGEST,
  );
}

const isRightOf = (row: Row, cell: Cell) => (row.cells[0]?.from ?? 0) > cell.to + 4;

/** Rows so near that they cannot stand in the same column. */
const neighbours = (rows: readonly Row[], index: number) =>
  [rows[index - 1], rows[index + 1]].filter(
    (near): near is Row =>
      near !== undefined && Math.abs(near.y - (rows[index]?.y ?? Infinity)) < near.size * LINE,
  );

/** Whether a row begins with a line that has text to its right, between two heights; rows of a list do not. */
function isBeside(rows: readonly Row[], index: number, starts: readonly number[]): boolean {
  const [cell, ...rest] = rows[index]?.cells ?? [];
  // What the order of drawing has put together is a row of a list.
  if (cell === undefined || rest.some(isMark) || rows[index]?.columns !== undefined) return false;
  const [text] = rest;
  return (
    (text !== undefined &&
      starts.some((start) => Math.abs(start - text.from) < 2) &&
      ![rows[index - 1], rows[index + 1]].some((near) => near?.cells.some(isMark) === true)) ||
    neighbours(rows, index).some((near) => isRightOf(near, cell) && !near.cells.some(isMark))
  );
}

/** The shortest way from the margin to a column of text beside it. */
const NARROWEST = 50;

/** Where lines begin that have nothing to their left, though they stand well in from the margin: at least two each. */
function textStarts(rows: readonly Row[]): number[] {
  const alone = rows.flatMap(({ cells: [cell, ...rest] }) =>
    cell === undefined || rest.length > 0 ? [] : [cell.from],
  );
  const margin = Math.min(...rows.flatMap(({ cells }) => cells.map(({ from }) => from)));
  return alone.filter(
    (start) => start > margin + NARROWEST && alone.filter((near) => Math.abs(near - start) < 2).length >= 2,
  );
}

interface Text {
  readonly row: Row;
  readonly y: number;
}

/** What of a row is no heading. */
function textOf(row: Row, headings: readonly Heading[], index: number): Text[] {
  if (!headings.some(({ rows }) => rows.includes(index))) return [{ row, y: row.y }];
  const cells = row.cells.slice(1);
  if (cells.length === 0) return [];
  return [
    {
      row: {
        ...row,
        cells,
        fonts: row.fonts.slice(1),
        text: cells.map(({ text }) => text).join(' '),
        columns: undefined,
      },
      y: row.y,
    },
  ];
}

/** The text lines that the headings' texts begin with, if each heading stands as far below its line as the others. */
function byTop(headings: readonly Heading[], texts: readonly Text[]): number[][] {
  const [first] = headings;
  if (first === undefined) return [];
  const offsets = texts
    .map(({ y }) => y - first.top)
    .filter((away) => away > -first.size * 0.3 && away < first.size * 1.6);
  return offsets.flatMap((offset): number[][] => {
    const starts = headings.map(({ top, cells }) =>
      texts.findIndex(
        ({ y, row }) =>
          Math.abs(y - top - offset) < 1.6 &&
          row.cells.every(({ from }) => cells.every(({ to }) => from > to)),
      ),
    );
    return starts.includes(-1) ? [] : [starts];
  });
}

/** The least distance from a text's first line to the line above it. */
const partingOf = (starts: readonly number[], texts: readonly Text[]) =>
  Math.min(...starts.map((start) => (texts[start - 1]?.y ?? Infinity) - (texts[start]?.y ?? 0)));

/** The same, if each heading stands at the middle of a text that gaps part from the others. */
function byMiddle(headings: readonly Heading[], texts: readonly Text[]): number[][] {
  const starts = headings.map(({ top, foot, size }) => {
    const middle = (top + foot) / 2;
    const below = texts.findIndex(({ y }) => y < middle + size * 0.3);
    if (below < 0) return -1;
    let start = below;
    while (start > 0 && texts[start]?.row.gap === false) start -= 1;
    let end = below;
    while (texts[end + 1]?.row.gap === false) end += 1;
    const centre = ((texts[start]?.y ?? 0) + (texts[end]?.y ?? 0)) / 2;
    return Math.abs(centre - middle) < size * 0.4 ? start : -1;
  });
  return starts.includes(-1) || new Set(starts).size < starts.length ? [] : [starts];
}

function moved(headings: readonly Heading[], texts: readonly Text[], starts: readonly number[]): Row[] {
  return texts.flatMap(({ row }, index) => {
    const heading = headings[starts.indexOf(index)];
    if (heading === undefined) return [row];
    const text = heading.cells.map((cell) => cell.text).join(' ');
    const read: Row = {
      ...row,
      text,
      cells: [],
      fonts: [],
      gap: true,
      size: heading.size,
      doubts: [],
      columns: undefined,
    };
    return [read, { ...row, gap: false }];
  });
}
