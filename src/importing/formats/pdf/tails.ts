import type { Fits } from './fit.ts';
import type { Row } from './rows.ts';

/**
 * Rows with what goes on below them in one column alone: the last lines of a row's last cell, or a row that has nothing in
 * its other columns. Only where the document shows that a line goes on.
 */
export function withTails(rows: readonly Row[], fits: Fits): Row[] {
  const made: Row[] = [];
  /** Where the columns of the list begin that stands right above. */
  let starts: readonly number[] = [];
  for (const row of rows) {
    const above = made.at(-1);
    if (above !== undefined && goesOn(above, row, fits, starts)) made.splice(-1, 1, withLine(above, row));
    else {
      made.push(row);
      if (row.cells.length > 1) starts = row.cells.map(({ from }) => from);
      else if (!isAtStart(row, starts)) starts = [];
    }
  }
  return made;
}

const isAtStart = ({ place }: Row, starts: readonly number[]) =>
  place !== undefined && starts.some((start) => Math.abs(start - place.left) < 1.5);

function goesOn(above: Row, row: Row, fits: Fits, starts: readonly number[]): boolean {
  const last = lastLine(above);
  if (last?.place === undefined || row.place === undefined || !isAtStart(row, starts)) return false;
  if (Math.abs(last.place.left - row.place.left) > 1.5 || last.y - row.y > row.size * 1.7) return false;
  return fits.breaksWord(last, row) || fits.of(last)?.goesOn === true;
}

/** The last line of a row's last cell, or the row where it is one line. */
const lastLine = (row: Row): Row | undefined =>
  row.columns === undefined ? row : row.columns.at(-1)?.at(-1);

function withLine(above: Row, row: Row): Row {
  const columns = above.columns ?? [[above]];
  const last = columns.at(-1) ?? [];
  return { ...above, columns: [...columns.slice(0, -1), [...last, row]] };
}
