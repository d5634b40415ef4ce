import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { Commented } from './commented.ts';
import { equals, isData, type Data } from '../domain/data.ts';
import { listChanges } from './list-changes.ts';
import { parsing } from './read.ts';
import { renderFields, renderItem, renderPair } from './render.ts';

/**
 * Changes the data of a YAML text by changing as little of the text as possible: what says the same stays as
 * its author wrote it, with its line breaks, quotation marks and comments.
 */

/** A stretch of the text that gives way to another. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text, and what is to change in it. */
interface Editing {
  readonly source: string;
  readonly replacements: Replacement[];
}

/** A field, or an item with its dash, and where its text stands. */
interface Part {
  readonly node: unknown;
  readonly start: number;
  readonly end: number;
}

/**
 * @param before what the text says, with the same things left out as in `after`
 * @param after what it should say; keys in the order in which new ones should stand; new values may be commented
 * @returns the changed text
 */
export function editYaml(source: string, before: Data, after: Data): string {
  const { contents } = parseDocument(source, parsing);
  const editing: Editing = { source, replacements: [] };
  const isInside = editInside(editing, contents, before, after);
  const replacements = isInside
    ? editing.replacements
    : [{ start: 0, end: source.length, text: renderFields(after) }];
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  return replacements
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (edited, { start, end, text }) =>
        edited.slice(0, start) + text.replaceAll('\n', lineBreak) + edited.slice(end),
      source,
    );
}

/** Changes the parts of a map or list where they stand; false where it has to be written anew. */
function editInside(editing: Editing, node: unknown, before: unknown, after: unknown): boolean {
  if (after instanceof Commented) return false;
  if (isMap(node) && !node.flow && isData(before) && isData(after)) {
    // Without any key in common it is another thing, and says so better when written anew.
    if (!Object.keys(after).some((key) => node.has(key) && after[key] !== undefined)) return false;
    editMap(editing, node, before, after);
    return true;
  }
  if (isSeq(node) && !node.flow && Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    if (before.length !== node.items.length) return false;
    editList(editing, node, before, after);
    return true;
  }
  return false;
}

function editMap(editing: Editing, map: YAMLMap, before: Data, after: Data): void {
  const fields = fieldsOf(editing, map);
  const [first] = fields.values();
  if (first === undefined) return;
  const column = columnOf(editing, first.start);
  const removed = [...fields.keys()].map((key) => after[key] === undefined && before[key] !== undefined);
  removeParts(editing, [...fields.values()], (index) => removed[index] === true);
  for (const [key, field] of fields) {
    if (after[key] === undefined || equals(before[key], after[key])) continue;
    if (editInside(editing, field.node, before[key], after[key])) continue;
    replace(editing, field, renderPair(key, after[key], column, field.node));
  }

  const order = Object.keys(after);
  order.forEach((key, index) => {
    if (fields.has(key) || equals(before[key], after[key])) return;
    const text = renderPair(key, after[key], column);
    const neighbour = fields.get(order.slice(0, index).findLast((earlier) => fields.has(earlier)) ?? '');
    if (neighbour) insertBelow(editing, neighbour.end, column, text);
    else insertAbove(editing, first.start, column, text);
  });
}

function editList(editing: Editing, list: YAMLSeq, before: unknown[], after: unknown[]): void {
  const dash = startOf(list);
  const column = columnOf(editing, dash);
  const items = list.items.map((node): Part => {
    const start = startOf(node);
    return {
      node,
      start: editing.source.lastIndexOf('-', start - 1),
      end: endOf(editing, node as Node, start),
    };
  });
  for (const change of listChanges(before, after)) {
    const replaced = Math.min(change.removed, change.added);
    const kept = change.before + replaced;
    items.slice(change.before, kept).forEach((item, step) => {
      const value = after[change.after + step];
      if (editInside(editing, item.node, before[change.before + step], value)) return;
      replace(editing, item, renderItem(value, column, item.node));
    });
    removeParts(editing, items, (index) => index >= kept && index < change.before + change.removed);
    const above = items[kept - 1];
    for (const value of after.slice(change.after + replaced, change.after + change.added)) {
      const text = renderItem(value, column, items[0]?.node);
      if (above) insertBelow(editing, above.end, column, text);
      else insertAbove(editing, dash, column, text);
    }
  }
}

/** The fields of a map by their keys, each from its key to the end of its value. */
const fieldsOf = (editing: Editing, map: YAMLMap): ReadonlyMap<string, Part> =>
  new Map(
    (map.items as Pair[]).map(({ key, value }) => {
      const [start, keyEnd] = (key as Node).range as [number, number, number];
      const name = String(isScalar(key) ? key.value : key);
      return [name, { node: value, start, end: endOf(editing, value as Node | null, keyEnd) }];
    }),
  );

const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;

/** Where a node's own text ends: before the line break and comment that may follow it. */
function endOf({ source }: Editing, node: Node | null, from: number): number {
  const end = node?.range?.[1] ?? from;
  return from + source.slice(from, end).replace(/[ \t\r\n]+$/, '').length;
}

const columnOf = ({ source }: Editing, offset: number) => offset - (source.lastIndexOf('\n', offset - 1) + 1);

function replace({ replacements }: Editing, { start, end }: Part, text: string): void {
  replacements.push({ start, end, text });
}

/** Takes parts away with their lines; what stands first with what is between it and the next. */
function removeParts(
  { source, replacements }: Editing,
  parts: readonly Part[],
  isRemoved: (index: number) => boolean,
): void {
  const firstKept = parts.findIndex((_, index) => !isRemoved(index));
  parts.forEach((part, index) => {
    const [above, below] = [parts[index - 1], parts[index + 1]];
    if (!isRemoved(index)) return;
    if (index < firstKept && below) replacements.push({ start: part.start, end: below.start, text: '' });
    else if (above)
      replacements.push({ start: lineEnd(source, above.end), end: lineEnd(source, part.end), text: '' });
  });
}

/** Inserts lines below the line that ends at `end`, behind a comment there, and behind what was inserted before. */
function insertBelow({ source, replacements }: Editing, end: number, column: number, text: string): void {
  addTo(replacements, lineEnd(source, end), `\n${' '.repeat(column)}${text}`);
}

/** Where the line of a place ends, before its line break. */
const lineEnd = (source: string, offset: number) =>
  offset + (/\r?\n|$/.exec(source.slice(offset))?.index ?? 0);

/** Inserts lines above the part that starts at `start`, behind what was inserted there before. */
function insertAbove({ replacements }: Editing, start: number, column: number, text: string): void {
  addTo(replacements, start, `${text}\n${' '.repeat(column)}`);
}

function addTo(replacements: Replacement[], offset: number, text: string): void {
  const index = replacements.findIndex(({ start, end }) => start === offset && end === offset);
  const earlier = replacements[index];
  if (earlier) replacements[index] = { ...earlier, text: earlier.text + text };
  else replacements.push({ start: offset, end: offset, text });
}
