import type { Fits } from './fit.ts';
import type { Row } from './rows.ts';
import { wholeRow } from './whole.ts';

/** The rows of a page, put together of their lines by what the document shows of where they go on. */
export const wholeRows = (rows: readonly Row[], fits: Fits): Row[] =>
  withTails(rows, fits).flatMap((row) => {
    const [lines = [], ...others] = row.columns ?? [];
    if (lines.length === 0) return [row];
    const groups = others.length === 0 ? headingsIn(lines, fits) : [row.columns ?? []];
    return groups.map((columns, index) => ({
      ...wholeRow(columns, fits.breaksWord),
      gap: row.gap && index === 0,
      isNote: row.isNote === true,
    }));
  });

/** The lines of a cell beside text, parted where one ends. */
function headingsIn(lines: readonly Row[], fits: Fits): Row[][][] {
  const headings: Row[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || fits.endsBefore(before, line)) headings.push([line]);
    else headings.at(-1)?.push(line);
  });
  return headings.map((heading) => [heading]);
}

/** Where the columns begin of the list that stands right above, and whether all its names end in their party. */
interface List {
  readonly starts: readonly number[];
  readonly end: number;
  readonly endsInParty: boolean;
}

/**
 * Rows with what goes on below them in one column alone: the last lines of a row's last cell, or a row that has nothing in
 * its other columns. Only where the document shows that a line goes on.
 */
function withTails(rows: readonly Row[], fits: Fits): Row[] {
  const made: Row[] = [];
  let list: List | undefined;
  for (const source of rows) {
    const row = inColumn(source, list);
    const above = made.at(-1);
    if (above !== undefined && list !== undefined && goesOn(above, row, fits, list))
      made.splice(-1, 1, withLine(above, row));
    else {
      made.push(row);
      if (row.cells.length > 1) list = listOf(row);
      else if (row === source) list = undefined;
    }
  }
  return made;
}

const listOf = ({ cells }: Row): List => ({
  starts: cells.map(({ from }) => from),
  end: Math.max(...cells.map(({ to }) => to)) + MARGIN,
  endsInParty: cells.every(({ text }) => /\)$/u.test(text)),
});

/** The end of a list's last column is known by its longest line, give or take so much. */
const MARGIN = 12;

/** A line that stands in a column of the list, with where the next one begins. */
function inColumn(row: Row, list: List | undefined): Row {
  const { place } = row;
  if (place === undefined || list === undefined) return row;
  const at = list.starts.findIndex((start) => Math.abs(start - place.left) < 1.5);
  const limit = list.starts[at + 1];
  if (at < 0 || place.end > (limit ?? list.end)) return row;
  return { ...row, place: limit === undefined ? { ...place } : { ...place, limit } };
}

function goesOn(above: Row, row: Row, fits: Fits, { endsInParty }: List): boolean {
  const last = lastLine(above);
  if (last?.place === undefined || row.place === undefined) return false;
  if (Math.abs(last.place.left - row.place.left) > 1.5 || last.y - row.y > row.size * 1.7) return false;
  if (fits.breaksWord(last, row)) return true;
  const drawn = fits.of(last)?.goesOn;
  const isOpen = endsInParty && !/\)$/u.test(last.text) && /\)$/u.test(row.text);
  return drawn === true || (drawn === undefined && isOpen && !fits.endsBefore(last, row));
}

/** The last line of a row's last cell, or the row where it is one line. */
const lastLine = (row: Row): Row | undefined =>
  row.columns === undefined ? row : row.columns.at(-1)?.at(-1);

function withLine(above: Row, row: Row): Row {
  const columns = above.columns ?? [[above]];
  const last = columns.at(-1) ?? [];
  return { ...above, columns: [...columns.slice(0, -1), [...last, row]] };
}
