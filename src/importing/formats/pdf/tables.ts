import type { Cell } from '../../model/line.ts';
import { boxOf, columnOf, linesIn, type Abreast, type Column, type TextLine } from './abreast.ts';
import { levelsOf } from './levels.ts';
import type { Box } from './matrix.ts';
import type { Piece } from './pieces.ts';
import { rowsOf, stepOf, type Row } from './rows.ts';
import { wholeRow } from './whole.ts';
import { isMark } from './wrapped.ts';

/**
 * The rows of a page. Where columns stand side by side and the order of drawing tells which lines belong to which of
 * them, a row of a list has the whole of each cell, and text beside its heading comes after it; else pieces on one height
 * are a row.
 */
export function rowsOfPage(pieces: readonly Piece[], rules: readonly Box[]): Row[] {
  const { items } = columnOf(
    pieces.filter(({ glyphs }) => glyphs.every((glyph) => glyph.annotation === undefined)),
  );
  const levels = levelsOf(pieces);
  const usual = stepOf(levels);
  const tables = items.filter(
    (item): item is Abreast => item.kind === 'abreast' && isTable(item, items) && isApart(item, items),
  );
  if (tables.length === 0) return rowsOf(levels, rules, usual);
  const taken = new Set(tables.flatMap((table) => piecesIn([table])));
  const blocks = tables.map((table) => {
    const { top, bottom } = boxOf([table]);
    return { top, bottom, rows: rowsOfTable(table, isList(table, items), { rules, usual }) };
  });
  const plain = rowsOf(levelsOf(pieces.filter((piece) => !taken.has(piece))), rules, usual).map((row) => ({
    top: row.y,
    bottom: row.foot,
    rows: [row],
  }));
  return [...plain, ...blocks].sort((a, b) => b.top - a.top).flatMap(({ rows }) => rows);
}

interface Setting {
  readonly rules: readonly Box[];
  readonly usual: number;
}

const piecesIn = (items: readonly (TextLine | Abreast)[]) => linesIn(items).flatMap((line) => line.pieces);

/** Whether a cell has several lines, or the cells do not stand on one height. */
function isWrapped({ columns }: Abreast): boolean {
  const firsts = columns.map(({ items }) => linesIn(items)[0]);
  const [first] = firsts;
  return (
    columns.some(({ items }) => linesIn(items).length > 1) ||
    firsts.some(
      (line) => line !== undefined && first !== undefined && Math.abs(line.y - first.y) > first.size * 0.4,
    )
  );
}

/** Whether columns stand beside each other, and nothing else of the page stands between their lines. */
function isApart(table: Abreast, items: readonly (TextLine | Abreast)[]): boolean {
  const box = boxOf([table]);
  const boxes = table.columns.map((column) => boxOf(column.items));
  const [first] = boxes;
  const size = Math.max(...linesIn([table]).map((line) => line.size));
  const areBeside = boxes.every(
    (column) =>
      first !== undefined &&
      column.bottom <= first.top + size * 0.9 &&
      column.top >= first.bottom - size * 0.9,
  );
  // What stands between two lines of a column may be beside the middle of both.
  const above = items[items.indexOf(table) - 1];
  const isBetween =
    first !== undefined &&
    above?.kind === 'line' &&
    above.y - first.top < size * 1.5 &&
    boxes.some(({ top }) => top > first.top + size * 0.4);
  const areParted = boxes.every((column, index) => column.right < (boxes[index + 1]?.left ?? Infinity));
  return (
    areBeside &&
    areParted &&
    !isBetween &&
    items.every(
      (item) =>
        item === table ||
        linesIn([item]).every(
          (line) =>
            line.y > box.top + line.size * 0.4 ||
            line.y < box.bottom - line.size * 0.4 ||
            line.end < box.left ||
            line.x > box.right,
        ),
    )
  );
}

/** Whether a row is one of a list, or one of several of which some have more lines than one. */
const isTable = (table: Abreast, items: readonly (TextLine | Abreast)[]) =>
  isList(table, items) || rowsAround(table, items).some(isWrapped);

/** The row and those right above and below it. */
function rowsAround(table: Abreast, items: readonly (TextLine | Abreast)[]): Abreast[] {
  const at = items.indexOf(table);
  let from = at;
  while (items[from - 1]?.kind === 'abreast') from -= 1;
  let to = at;
  while (items[to + 1]?.kind === 'abreast') to += 1;
  return items.slice(from, to + 1).filter((item) => item.kind === 'abreast');
}

/** Whether rows are those of a list: of three columns and more, or with crosses, figures or parties for cells. */
const isList = (table: Abreast, items: readonly (TextLine | Abreast)[]) =>
  rowsAround(table, items).some(({ columns }) => columns.length > 2 || columns.slice(1).some(hasMark));

const hasMark = ({ items }: Column) =>
  linesIn(items).length === 1 && linesIn(items).every((line) => isMark({ text: textOf(line) } as Cell));

const textOf = ({ pieces }: TextLine) =>
  pieces
    .flatMap(({ glyphs }) => glyphs.map(({ text }) => text))
    .join('')
    .trim();

function rowsOfTable(table: Abreast, isRowOfList: boolean, setting: Setting): Row[] {
  const hasTables = table.columns.some(({ items }) => items.some(({ kind }) => kind === 'abreast'));
  if (isRowOfList && !hasTables) return rowOfList(table, setting);
  return columnsOf(table, setting).flatMap((rows, index) => (index === 0 ? headingOf(rows) : rows));
}

/** The rows of each column, with where the next begins. */
const columnsOf = ({ columns }: Abreast, setting: Setting): Row[][] =>
  columns.map((column, index) => {
    const next = columns[index + 1];
    const rows = rowsOfColumn(column, setting);
    if (next === undefined) return rows;
    const limit = boxOf(next.items).left;
    return rows.map((row) => (row.place === undefined ? row : { ...row, place: { ...row.place, limit } }));
  });

/** The rows of one column, and of the tables in it. */
function rowsOfColumn({ items }: Column, setting: Setting): Row[] {
  const rows: Row[] = [];
  let plain: Piece[] = [];
  const flush = () => {
    if (plain.length > 0) rows.push(...rowsOf(levelsOf(plain), setting.rules, setting.usual));
    plain = [];
  };
  for (const item of items) {
    if (item.kind === 'line' || !isTable(item, items)) plain.push(...piecesIn([item]));
    else {
      flush();
      rows.push(...rowsOfTable(item, isList(item, items), setting));
    }
  }
  flush();
  return rows;
}

/** The longest that a heading beside its text is. */
const LONGEST = 70;

/** The lines of a heading beside its text, as one; what is longer is text too. */
function headingOf(rows: readonly Row[]): Row[] {
  const whole = wholeRow([rows]);
  return whole.text.length > LONGEST ? [...rows] : [{ ...whole, gap: true }];
}

/**
 * One row of a list. All lines of a cell that another was drawn after are of its row; those of the last as far down as
 * the others reach. What stands lower may be the next row's.
 */
function rowOfList(table: Abreast, setting: Setting): Row[] {
  const reach = Math.min(...table.columns.slice(0, -1).map(({ items }) => boxOf(items).bottom));
  const cells = columnsOf(table, setting);
  const last = cells.pop() ?? [];
  const within = last.filter(({ y, size }, at) => at === 0 || y > reach - size * 0.4);
  return [wholeRow([...cells, within]), ...last.slice(within.length)];
}
