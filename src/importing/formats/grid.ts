import type { Block, GridCell } from './blocks.ts';

/** A cell as web pages write it: how many columns and rows it takes. */
export interface SpanningCell {
  readonly columns: number;
  /** 0 is all rows that are left. */
  readonly rows: number;
  readonly blocks: readonly Block[];
}

/** More columns than any table of minutes has: what states more is taken as so many. */
const MOST_COLUMNS = 200;

/** Puts the cells of a table's rows in their columns; one that spans rows is repeated in each of them. */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): GridCell[][] {
  let hanging: { cell: GridCell; left: number }[] = [];
  return rows.map((row) => {
    const placed: GridCell[] = hanging.map(({ cell }) => ({ ...cell, isRepeated: true }));
    const next = hanging.flatMap(({ cell, left }) => (left > 1 ? [{ cell, left: left - 1 }] : []));
    const taken = new Set(placed.flatMap(({ column, span }) => columnsFrom(column, span)));
    let column = 0;
    for (const { columns, rows: down, blocks } of row) {
      while (taken.has(column)) column += 1;
      const span = Math.max(1, Math.min(columns, MOST_COLUMNS));
      const cell = { column, span, isRepeated: false, blocks };
      placed.push(cell);
      const left = down === 0 ? Number.POSITIVE_INFINITY : down - 1;
      if (left > 0) next.push({ cell, left });
      column += span;
    }
    hanging = next;
    return placed.sort((a, b) => a.column - b.column);
  });
}

const columnsFrom = (column: number, span: number) =>
  Array.from({ length: span }, (_, index) => column + index);
