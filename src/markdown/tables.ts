import type { Element, ElementContent, Properties, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { UNIT } from '../typography/keep-together.ts';
import { element, newline } from './components/component.ts';

/** A number as Swedish texts print it: "6,7", "10 000", "−3", "58 %", "12,5 mnkr". */
const NUMBER = new RegExp(
  String.raw`^(?:ca )?[+\-−–±]?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?(?: ?(?:${UNIT})(?: kronor)?)?$`,
);
/** What stands in a column of numbers where there is none. */
const NO_NUMBER = /^(?:[-–—]|\.\.|…)?$/;

const isElement = (node: ElementContent): node is Element => node.type === 'element';

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}
const cellText = (cell: Element) => wordsIn(cell).replace(/\s+/g, ' ').trim();

/** True for a text that is a number with or without a unit. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text.replace(/\s+/g, ' ').trim());
}

function rowsOf(table: Element, part: 'thead' | 'tbody'): Element[][] {
  return table.children
    .filter(isElement)
    .filter((child) => child.tagName === part)
    .flatMap((child) => child.children.filter(isElement))
    .map((row) => row.children.filter(isElement));
}

const isRowHeading = (cell: Element) => cell.properties.scope === 'row';

/** Marks numbers, and in a column of nothing else its heading and gaps too, so that all line up. */
function markNumbers(table: Element): void {
  const head = rowsOf(table, 'thead');
  const body = rowsOf(table, 'tbody');
  for (const cell of body.flat()) {
    if (!isRowHeading(cell) && isNumber(cellText(cell))) cell.properties.className = ['number'];
  }
  const width = Math.max(0, ...body.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const cells = body.flatMap((row) => row.slice(column, column + 1));
    if (cells.some(isRowHeading)) continue;
    const texts = cells.map(cellText);
    if (!texts.some(isNumber) || !texts.every((text) => isNumber(text) || NO_NUMBER.test(text))) continue;
    for (const row of [...head, ...body]) {
      const cell = row[column];
      if (cell) cell.properties.className = ['number'];
    }
  }
}

/** Column headings point to their column; an empty corner is no heading. */
function markColumnHeadings(table: Element): void {
  for (const cell of rowsOf(table, 'thead').flat()) {
    if (cellText(cell) === '') cell.tagName = 'td';
    else cell.properties.scope = 'col';
  }
}

/** Makes the first cell of each row the heading of the row. Empty ones stay as they are. */
export function withRowHeadings(table: Element): Element {
  for (const [first] of rowsOf(table, 'tbody')) {
    if (!first || cellText(first) === '') continue;
    first.tagName = 'th';
    first.properties.scope = 'row';
  }
  return table;
}

/** Lets a table be wider than a telephone: it scrolls by itself, also from the keyboard. */
export function scrollRegion(
  table: Element,
  label: Pick<Properties, 'ariaLabel' | 'ariaLabelledBy'>,
): Element {
  return element(
    'div',
    { className: ['table-scroll'], role: 'region', tabIndex: 0, ...label },
    newline,
    table,
    newline,
  );
}

/** The step that makes every table readable: numbers that line up, headings, a region that scrolls. */
export function tables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      markNumbers(node);
      markColumnHeadings(node);
      const inRegion = parent.type === 'element' && parent.properties.role === 'region';
      if (!inRegion) {
        const columns = rowsOf(node, 'thead')
          .flat()
          .map(cellText)
          .filter((text) => text !== '');
        const ariaLabel = columns.length === 0 ? 'Tabell' : `Tabell: ${columns.join(', ')}`;
        parent.children[index] = scrollRegion(node, { ariaLabel });
      }
      return SKIP;
    });
  };
}
