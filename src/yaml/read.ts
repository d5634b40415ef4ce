import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { FieldPath } from '../domain/fault.ts';
import { positionAt, type TextPosition } from '../domain/text-position.ts';
import { beyondLimits } from './limits.ts';
import { yamlProblems, type YamlProblem } from './problems.ts';

/** Fields as data, with the place of each. */
export interface Fields {
  readonly data: unknown;
  readonly locate: (path: FieldPath) => TextPosition;
  /** A value that is no group or list as it stands in the file: `00123` and `1e3`, whatever YAML makes of them. */
  readonly written: (path: FieldPath) => string | undefined;
  /** Every name and value that is no group or list, in order. */
  readonly scalars: () => readonly FieldScalar[];
}

/** A name of a field, or a value as its reader gets it. */
export interface FieldScalar {
  readonly path: FieldPath;
  /** A text without its quotation marks, escapes and folded lines; a number as it is written. */
  readonly text: string;
  /** Where it stands in the fields, quotation marks included. */
  readonly from: number;
  readonly to: number;
}

/** What keeps the fields from being read, each problem at the character that the author should change. */
type PlacedProblem = TextPosition & Omit<YamlProblem, 'offset'>;

/**
 * How fields are parsed wherever they are. That each field comes once is checked by us: the parser compares each name
 * with every other of its group.
 */
export const parsing = { version: '1.2', uniqueKeys: false } as const;

const LIMITS =
  'Dela upp det på fler filer. Är det inte fält som någon har skrivit, ta bort det: så många tecken av ett slag har inga fält.';

/**
 * Reads fields, if they are within the bounds that all written ones are. Of YAML only what an author needs is allowed: an anchor, alias or tag is more often
 * the beginning of a text that should have stood between quotation marks.
 */
export function readYaml(text: string): Fields | { problems: PlacedProblem[] } {
  const counter = new LineCounter();
  const place = (offset: number): TextPosition => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const broken = beyondLimits(text);
  if (broken) {
    const { index, ...problem } = broken;
    return { problems: [{ ...problem, advice: LIMITS, ...positionAt(text, index) }] };
  }
  const document = parseDocument(text, { ...parsing, lineCounter: counter, prettyErrors: false });
  const problems = yamlProblems(text, document).map(({ offset, ...problem }) => ({
    ...problem,
    ...place(offset),
  }));
  // What follows on the same line is nearly always the same mistake seen again.
  if (problems.length > 0)
    return {
      problems: problems.filter(
        ({ line }, index) => problems.findIndex((problem) => problem.line === line) === index,
      ),
    };
  return {
    data: document.toJS() as unknown,
    locate: (path) => place(offsetOf(document, path)),
    written(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    scalars: () => [...scalarsIn(document.contents, [])],
  };
}

function* scalarsIn(node: unknown, path: FieldPath): Generator<FieldScalar> {
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : node.source;
    const [from, to] = node.range ?? [0, 0];
    if (text !== undefined) yield { path, text, from, to };
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...path, index]);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const inner = [...path, String(isScalar(key) ? key.value : key)];
      yield* scalarsIn(key, inner);
      yield* scalarsIn(value, inner);
    }
  }
}

/** Where a field begins; one that is missing is placed at what should hold it. */
function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path[length - 1])
      : undefined;
    const value = (pair ? pair.value : document.getIn(path.slice(0, length), true)) as
      Node | null | undefined;
    // A value on its key's line is pointed at itself; a list or group is pointed at by its key.
    const isWhole = length === path.length && isScalar(value);
    const node = pair && !isWhole ? (pair.key as Node) : value;
    if (node?.range) return node.range[0];
  }
  return 0;
}
