import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { equals } from './equals.ts';
import { renderFields, renderItem, renderPair } from './render.ts';

/**
 * Changes the data of a YAML text by changing as little of the text as possible: what says the same stays as
 * its author wrote it, with its line breaks, quotation marks and comments.
 */

type Data = Readonly<Record<string, unknown>>;
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Place {
  readonly source: string;
  readonly edits: Edit[];
}

/**
 * @param before what the text says, with the same things left out as in `after`
 * @param after what it should say; keys in the order in which new ones should stand
 * @returns the changed text
 */
export function editYaml(source: string, before: Data, after: Data): string {
  const { contents } = parseDocument(source, { version: '1.2' });
  const place: Place = { source, edits: [] };
  if (!editInside(place, contents, before, after)) return renderFields(after);
  return place.edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), source);
}

/** Where a node's own text ends: before the line break and comment that may follow it. */
function endOf({ source }: Place, node: { range?: readonly number[] | null } | null, from: number): number {
  const end = node?.range?.[1] ?? from;
  return Math.max(from, source.slice(0, end).trimEnd().length);
}

const columnOf = ({ source }: Place, offset: number) => offset - (source.lastIndexOf('\n', offset - 1) + 1);
const startOf = (node: unknown) => (node as { range: [number] }).range[0];

interface OwnPair {
  readonly key: string;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

function pairsOf(place: Place, map: YAMLMap): OwnPair[] {
  return (map.items as Pair[]).map(({ key, value }) => {
    const node = value as { range?: readonly number[] } | null;
    const keyEnd = (key as { range: number[] }).range[1] as number;
    return {
      key: String(isScalar(key) ? key.value : key),
      value,
      start: startOf(key),
      end: endOf(place, node, keyEnd),
    };
  });
}

function editMap(place: Place, map: YAMLMap, before: Data, after: Data): void {
  const pairs = pairsOf(place, map);
  const indent = columnOf(place, pairs[0]?.start ?? 0);
  const order = Object.keys(after);

  pairs.forEach(({ key, value, start, end }, index) => {
    if (equals(before[key], after[key])) return;
    if (after[key] === undefined) {
      const last = pairs[index - 1];
      const next = pairs[index + 1];
      if (last) place.edits.push({ start: last.end, end, text: '' });
      else if (next) place.edits.push({ start, end: next.start, text: '' });
    } else if (!editInside(place, value, before[key], after[key])) {
      place.edits.push({ start, end, text: renderPair(key, after[key], indent, value) });
    }
  });

  const written = new Set(pairs.map(({ key }) => key));
  order.forEach((key, index) => {
    if (written.has(key) || equals(before[key], after[key])) return;
    const earlier = order.slice(0, index).findLast((own) => written.has(own));
    const text = renderPair(key, after[key], indent);
    const beside = pairs.find((pair) => pair.key === earlier);
    const first = pairs[0];
    if (beside) insertAfter(place, beside.end, `\n${' '.repeat(indent)}${text}`);
    else if (first)
      place.edits.push({ start: first.start, end: first.start, text: `${text}\n${' '.repeat(indent)}` });
  });
}

/** Inserts lines below the line that ends at `end`, behind a comment there, and behind what was inserted before. */
function insertAfter(place: Place, end: number, text: string): void {
  const lineEnd = place.source.indexOf('\n', end);
  const at = lineEnd === -1 ? place.source.length : lineEnd;
  const earlier = place.edits.findIndex((edit) => edit.start === at && edit.end === at);
  const own = place.edits[earlier];
  if (own) place.edits[earlier] = { ...own, text: own.text + text };
  else place.edits.push({ start: at, end: at, text });
}

/** Changes the parts of a map or list where they stand; false where it has to be written anew. */
function editInside(place: Place, node: unknown, before: unknown, after: unknown): boolean {
  if (isMap(node) && !node.flow && isData(before) && isData(after)) {
    // Without any key in common it is another thing, and says so better when written anew.
    if (!Object.keys(after).some((key) => node.has(key) && after[key] !== undefined)) return false;
    editMap(place, node, before, after);
    return true;
  }
  if (isSeq(node) && !node.flow && Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    if (before.length !== node.items.length) return false;
    editList(place, node, before, after);
    return true;
  }
  return false;
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function editList(place: Place, list: YAMLSeq, before: unknown[], after: unknown[]): void {
  const dash = startOf(list);
  const indent = columnOf(place, dash);
  const items = list.items.map((node) => {
    const start = startOf(node);
    return {
      node,
      /** Where the item's dash stands. */
      dash: place.source.lastIndexOf('-', start - 1),
      end: endOf(place, node as never, start),
    };
  });

  for (const { from, to, beforeCount, afterCount } of gaps(before, after)) {
    const shared = Math.min(beforeCount, afterCount);
    for (let own = 0; own < shared; own += 1) {
      const item = items[from + own];
      if (!item) continue;
      if (editInside(place, item.node, before[from + own], after[to + own])) continue;
      place.edits.push({
        start: item.dash,
        end: item.end,
        text: renderItem(after[to + own], indent, item.node),
      });
    }
    for (let own = shared; own < beforeCount; own += 1) {
      const item = items[from + own];
      const last = items[from + own - 1];
      const next = items[from + own + 1];
      if (!item) continue;
      if (last) place.edits.push({ start: last.end, end: item.end, text: '' });
      else if (next) place.edits.push({ start: item.dash, end: next.dash, text: '' });
    }
    const fresh = after
      .slice(to + shared, to + afterCount)
      .map((item) => renderItem(item, indent, items[0]?.node));
    if (fresh.length === 0) continue;
    const last = items[from + shared - 1];
    const lines = fresh.map((text) => `\n${' '.repeat(indent)}${text}`).join('');
    if (last) insertAfter(place, last.end, lines);
    else place.edits.push({ start: dash, end: dash, text: `${lines.trimStart()}\n${' '.repeat(indent)}` });
  }
}

/** The stretches between the items that two lists have in common, in order (longest common subsequence). */
function gaps(before: readonly unknown[], after: readonly unknown[]) {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = equals(before[i], after[j])
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const found: { from: number; to: number; beforeCount: number; afterCount: number }[] = [];
  let [i, j, from, to] = [0, 0, 0, 0];
  const close = () => {
    if (i > from || j > to) found.push({ from, to, beforeCount: i - from, afterCount: j - to });
  };
  while (i < before.length && j < after.length) {
    if (equals(before[i], after[j])) {
      close();
      [i, j] = [i + 1, j + 1];
      [from, to] = [i, j];
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  [i, j] = [before.length, after.length];
  close();
  return found;
}
