import { Document, isCollection, isPair, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { commentsIn, uncommented, unwrapped } from './commented.ts';
import { isData, type Data } from '../domain/data.ts';

/**
 * How values are written: as the files of the archive are, whether the form, the importer or a script writes them, so
 * that one cannot tell who did. A value may be {@link Commented}; one that is `undefined` is left out.
 */

/** The width that a line of text is broken at. */
const WIDTH = 110;
/** A text longer than this stands on lines of its own. */
const LONG = 78;
/** What is longer than this in all does not stand on one line. */
const ROW = 60;

/** A file's fields, without a line break at the end. @param top a comment above them all */
export const renderFields = (fields: Data, top?: string): string => render(mapOf(fields), 0, top);

/** `key: value`, the key standing in `column`, in the style of the value that stood there. */
export const renderPair = (key: string, value: unknown, column: number, like?: unknown): string =>
  render(likeIt(mapOf({ [key]: value }), like), column);

/** `- value`, the dash standing in `column`, in the style of an item that stood there. */
export const renderItem = (value: unknown, column: number, like?: unknown): string =>
  render(likeIt(listOf([value]), like), column);

/** @param column where the first line begins, which the others are indented to */
function render(contents: YAMLMap | YAMLSeq, column: number, top?: string): string {
  const document = new Document(undefined, { version: '1.2' });
  document.contents = contents as unknown as typeof document.contents;
  if (top !== undefined) document.commentBefore = commentText(top);
  return document
    .toString({ lineWidth: WIDTH - Math.min(column, WIDTH / 2), singleQuote: true })
    .trimEnd()
    .replace(/\n(?!\n|$)/g, `\n${' '.repeat(column)}`);
}

/** A comment as the parser wants it: every line begins with the blank after `#`, and none holds a control character. */
const commentText = (text: string) =>
  text
    .split('\n')
    .map((line) => ` ${line.replace(/\p{Cc}+/gu, ' ').trim()}`)
    .join('\n');

function mapOf(fields: Data): YAMLMap {
  const map = new YAMLMap();
  const waiting: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const { value, comments } = unwrapped(field);
    waiting.push(...comments);
    if (isAllLeftOut(value)) waiting.push(...commentsIn(value));
    if (value === undefined || isAllLeftOut(value)) continue;
    const key = new Scalar(name);
    if (waiting.length > 0) key.commentBefore = commentText(waiting.splice(0).join('\n'));
    map.items.push(new Pair(key, nodeOf(value)));
  }
  if (waiting.length > 0) map.comment = commentText(waiting.join('\n'));
  return map;
}

function listOf(values: readonly unknown[]): YAMLSeq {
  const list = new List();
  const waiting: string[] = [];
  for (const item of values) {
    const { value, comments } = unwrapped(item);
    waiting.push(...comments);
    if (value === undefined) continue;
    const node = nodeOf(value);
    if (node instanceof YAMLMap) node.flow = isItemRow(value as Data);
    if (waiting.length > 0) node.commentBefore = commentText(waiting.splice(0).join('\n'));
    list.items.push(node);
  }
  if (waiting.length > 0) list.comment = commentText(waiting.join('\n'));
  return list;
}

/** A list in which nothing is left but comments: they stand where the field would be. */
const isAllLeftOut = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && (uncommented(value) as unknown[]).length === 0;

function nodeOf(value: unknown): Scalar | YAMLMap | YAMLSeq {
  if (Array.isArray(value)) return Object.assign(listOf(value), { flow: isListRow(value) });
  if (isData(value)) return mapOf(value);
  const scalar = new Scalar(value);
  if (typeof value === 'string') scalar.type = textStyle(value);
  return scalar;
}

/** What would be lost or changed at the end of a line, or is no sign to be read. A last line break is kept. */
const FRAGILE = /^\s|(?:[^\S\n]\n?|\n\n)$|[^\P{Cc}\n]/u;

/** On lines of its own where it has several or is long. */
function textStyle(text: string): Scalar.Type | undefined {
  if (FRAGILE.test(text)) return Scalar.QUOTE_DOUBLE;
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
  return text.length > LONG && text.includes(' ') ? Scalar.BLOCK_FOLDED : undefined;
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;
const isWord = (value: unknown) => (typeof value === 'string' ? !value.includes(' ') : isPlain(value));

/** Whether a list stands on one line: a few words or numbers. */
const isListRow = (list: readonly unknown[]) => list.every(isPlain) && list.join(', ').length <= ROW;

/** Whether a group that is an item of a list stands on one line: a few values without a blank, such as a vote. */
function isItemRow(item: Data): boolean {
  const values = Object.values(item).filter((value) => value !== undefined);
  return values.length > 1 && values.length < 5 && values.every(isWord);
}

/** A list whose brackets, where it stands on one line, are close to its items: `[a, b]`, but `{ a: b }`. */
class List extends YAMLSeq {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    const isRow = this.flow === true;
    return super.toString(context && isRow ? { ...context, flowCollectionPadding: '' } : context, ...rest);
  }
}

/**
 * Gives a new value the style of the one that it takes the place of: what was on one line, folded or quoted goes on
 * being so. @param whole a map of one pair or a list of one item, which holds the new value
 */
function likeIt<Whole extends YAMLMap | YAMLSeq>(whole: Whole, like: unknown): Whole {
  const first: unknown = whole.items[0];
  const node = isPair(first) ? first.value : first;
  if (isCollection(node) && isCollection(like) && like.items.length > 0)
    node.flow = (like.flow ?? false) && isFlat(node);
  if (isScalar(node) && isScalar(like) && node.type === undefined && typeof node.value === 'string') {
    const { type } = like;
    if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE || type === Scalar.BLOCK_FOLDED)
      node.type = type;
  }
  return whole;
}

const isFlat = (collection: YAMLMap | YAMLSeq) =>
  collection.items.every((item) => isScalar(isPair(item) ? item.value : item));
