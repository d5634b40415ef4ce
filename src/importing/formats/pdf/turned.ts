import { wholeRow } from './whole.ts';
import { isMark } from './wrapped.ts';
import type { Row } from './rows.ts';

/** Furniture and the head of a list stand between two halves of a row: so many rows at the most. */
const MOST_BETWEEN = 6;

/**
 * Pages where a row of a list that is parted at the turn of a page is whole again: what stands right under the repeated
 * head of the list, in its columns and without the mark that all its rows have, goes on in the last row of the page before.
 */
export function withTurnedRows(pages: readonly (readonly Row[])[]): Row[][] {
  const whole = pages.map((rows) => [...rows]);
  whole.forEach((rows, index) => {
    const before = whole[index - 1];
    const at = before?.findLastIndex((row) => isOfList(row) && hasMark(row)) ?? -1;
    const last = before?.[at];
    if (before === undefined || last === undefined || before.length - at > MOST_BETWEEN) return;
    const head = rows.findIndex((row) => before.some((above) => isSame(above, row)));
    const first = rows.findIndex((row, place) => place > head && isOfList(row) && hasMark(row));
    if (head < 0 || head > MOST_BETWEEN || first < 0) return;
    const halves = rows.slice(head + 1, first);
    if (halves.length === 0 || !halves.every((row) => isHalfOf(row, last))) return;
    before[at] = halves.reduce(joined, last);
    whole[index] = rows.filter((row) => !halves.includes(row));
  });
  return whole;
}

const isOfList = ({ columns }: Row) => (columns?.length ?? 0) > 1;
const hasMark = ({ cells }: Row) => cells.some(isVote);
const isVote = ({ text }: { text: string }) => /^(?:[X1☒●✓]|ja|nej|avstår|frånvarande|frånv)$/iu.test(text);
/** The head of a list stands on each of its pages. */
const isSame = (a: Row, b: Row) => a.text === b.text && isOfList(a);

/** Whether all that a row has stands in columns of another, with more than its party or a mark. */
const isHalfOf = ({ cells }: Row, row: Row) =>
  cells.length > 0 &&
  cells.every((cell) => !isVote(cell) && columnOf(row, cell.from) >= 0) &&
  cells.some((cell) => !isMark(cell));

const columnOf = ({ columns }: Row, from: number): number =>
  (columns ?? []).findIndex(([line]) => Math.abs((line?.cells[0]?.from ?? -Infinity) - from) < 1.5);

function joined(row: Row, half: Row): Row {
  const columns = (row.columns ?? []).map((lines, index) => [
    ...lines,
    ...half.cells.flatMap((cell) =>
      columnOf(row, cell.from) === index
        ? [{ ...half, text: cell.text, cells: [cell], columns: undefined }]
        : [],
    ),
  ]);
  return { ...wholeRow(columns), gap: row.gap, y: row.y, foot: row.foot };
}
