import { element, part } from '../../../browser/elements.ts';
import { oneLine } from '../../../browser/text.ts';
import type { Choice } from './form.ts';
import { positionOrder, positionText, type Row } from './row.ts';
import { columns, type Column, type Order } from './state.ts';
import { words } from './table-words.ts';

interface Line extends Row {
  readonly element: HTMLTableRowElement;
}

/** A party's part of the table. Its first row names the party. */
interface Group {
  readonly body: HTMLTableSectionElement;
  readonly lines: readonly Line[];
}

export interface MemberTable {
  readonly rows: readonly Line[];
  readonly parties: readonly Choice[];
  readonly positions: readonly Choice[];
  /** Shows these rows, in this order; without one, party by party. */
  show(rows: readonly Line[], order: Order | undefined): void;
}

const textOf = (cell: Element | undefined) => oneLine(cell?.textContent ?? '');

/** The table of the page. Heads become buttons, which call `press`. */
export function memberTable(press: (column: Column) => void): MemberTable {
  const table = part('members', HTMLTableElement);
  const groups = [...table.tBodies].map(readGroup);
  const rows = groups.flatMap(({ lines }) => lines);
  const flat = element('tbody', {});
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(0, columns.length);
  heads.forEach((head, index) => {
    const column = columns[index];
    if (!column) return;
    const button = element('button', { type: 'button' }, textOf(head));
    button.addEventListener('click', () => press(column));
    head.replaceChildren(button);
  });
  // Said by the summary from now on.
  if (table.caption) table.caption.textContent = words.everyone;
  const positions = new Set(rows.map(({ position }) => position));
  return {
    rows,
    parties: groups.map(({ body, lines }) => ({
      value: partyOf(body),
      text: `${body.dataset['party'] ?? ''} (${lines.length})`,
    })),
    positions: positionOrder
      .filter((position) => positions.has(position))
      .map((position) => ({ value: position, text: positionText(position) })),
    show(shown, order) {
      heads.forEach((head, index) => {
        const isOrdering = order?.by === columns[index];
        head.ariaSort = isOrdering ? (order?.descending ? 'descending' : 'ascending') : null;
      });
      const visible = new Set(shown);
      for (const line of rows) line.element.hidden = !visible.has(line);
      for (const { body, lines } of groups) {
        body.hidden = order !== undefined || !lines.some((line) => visible.has(line));
        if (!order) body.append(...lines.map((line) => line.element));
      }
      if (order) flat.replaceChildren(...shown.map((line) => line.element));
      if (order) table.append(flat);
      else flat.remove();
    },
  };
}

function readGroup(body: HTMLTableSectionElement): Group {
  const [head, ...memberRows] = body.rows;
  const lines = memberRows.map((row): Line => {
    const [name, code, role] = row.cells;
    return {
      element: row,
      place: Number(row.dataset['place']),
      name: textOf(name),
      sortName: row.dataset['sort'],
      party: partyOf(body),
      code: textOf(code),
      role: textOf(role),
      position: row.dataset['position'] ?? '',
    };
  });
  head?.classList.add('member-party');
  return { body, lines };
}

/** "ledamoter-s" → "s": the anchor of the part of the table is the party's, with a word before it. */
const partyOf = ({ id }: HTMLElement) => id.slice(id.indexOf('-') + 1);
