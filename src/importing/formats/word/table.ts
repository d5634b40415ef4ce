import type { Block, GridCell, Table } from '../blocks.ts';
import { contentOf } from './seen.ts';
import { CHANGE, nothing } from './unread.ts';
import { attributeOf, childOf, nameOf, switchOf, valueOf, type Element } from './xml.ts';

/** A table by its rows and cells; `blocksOf` reads what a cell holds. */
export function tableOf(table: Element, blocksOf: (cell: Element) => Block[]): Table {
  const rows: GridCell[][] = [];
  for (const { element, isChanged } of contentOf(table, 0)) {
    if (nameOf(element) !== 'tr') continue;
    const properties = childOf(element, 'trPr');
    if (switchOf(properties, 'hidden') === true) {
      rows.push([plainCell([nothing({ code: 'dold-text' })])]);
      continue;
    }
    const isDeleted = childOf(properties, 'del') !== undefined;
    if (isDeleted) rows.push([plainCell([nothing(CHANGE)])]);
    else
      rows.push(
        rowOf(
          element,
          properties,
          rows.at(-1) ?? [],
          isChanged || childOf(properties, 'ins') !== undefined,
          blocksOf,
        ),
      );
  }
  return { kind: 'table', rows, isLayout: false, gap: true };
}

function rowOf(
  row: Element,
  properties: Element | undefined,
  above: readonly GridCell[],
  isChanged: boolean,
  blocksOf: (cell: Element) => Block[],
): GridCell[] {
  const cells: GridCell[] = [];
  let column = Number(valueOf(properties, 'gridBefore') ?? 0);
  for (const { element, isChanged: isCellChanged } of contentOf(row, 0)) {
    if (nameOf(element) !== 'tc') continue;
    const its = childOf(element, 'tcPr');
    const span = Math.max(1, Number(valueOf(its, 'gridSpan') ?? 1) || 1);
    const blocks = childOf(its, 'cellDel') === undefined ? blocksOf(element) : [];
    if (
      isChanged ||
      isCellChanged ||
      ['cellIns', 'cellDel', 'cellMerge'].some((name) => childOf(its, name) !== undefined)
    )
      blocks.push(nothing(CHANGE));
    const previous = cells.at(-1);
    if (isContinued(its, 'hMerge') && previous !== undefined)
      cells[cells.length - 1] = { ...previous, span: previous.span + span };
    else {
      const reaching = isContinued(its, 'vMerge') ? above.find((cell) => cell.column === column) : undefined;
      cells.push(
        reaching === undefined
          ? { column, span, isRepeated: false, blocks }
          : { ...reaching, isRepeated: true },
      );
    }
    column += span;
  }
  return cells;
}

/** Whether a cell goes on from the one above or before it. */
function isContinued(properties: Element | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
}

const plainCell = (blocks: Block[]): GridCell => ({ column: 0, span: 1, isRepeated: false, blocks });
