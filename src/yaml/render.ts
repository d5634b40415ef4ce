import { Document, isCollection, isPair, isScalar, isSeq, parse, Scalar, visit } from 'yaml';
import { equals } from './equals.ts';

/** How new values are written: as the files of the archive are, so that one cannot tell who wrote them. */

/** The width that a line of text is broken at. */
const WIDTH = 110;
/** A text longer than this stands on lines of its own. */
const LONG = 78;
/** What is longer than this in all does not stand on one line. */
const ROW = 60;

/**
 * YAML for a value, without a line break at the end.
 * @param column where its first line begins, which its other lines are indented to
 * @param like the node that it takes the place of: what was on one line, folded or quoted goes on being so
 */
function render(value: unknown, column: number, like: unknown): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') styleText(node);
    },
    Collection: (_key, node, path) => {
      node.flow = isRow(node.toJSON(), isSeq(path.at(-1)));
    },
  });
  keepStyle(document.contents, like);
  return withoutPadding(
    document.toString({ lineWidth: WIDTH - Math.min(column, WIDTH / 2), singleQuote: true }),
  )
    .trimEnd()
    .replace(/\n(?!\n|$)/g, `\n${' '.repeat(column)}`);
}

/** `[a, b]` for `[ a, b ]`, as long as the text goes on saying the same. */
function withoutPadding(text: string): string {
  const tight = text.replace(/^([ -]*\w+: )\[ (.*) \]$/gm, '$1[$2]');
  return equals(parse(tight), parse(text)) ? tight : text;
}

/** A file's fields. */
export const renderFields = (fields: object): string => render(fields, 0, undefined);

/** `key: value`, the key standing in `column`, in the style of the value that stood there. */
export const renderPair = (key: string, value: unknown, column: number, like?: unknown): string =>
  render({ [key]: value }, column, like);

/** `- value`, the dash standing in `column`, in the style of an item that stood there. */
export const renderItem = (value: unknown, column: number, like?: unknown): string =>
  render([value], column, like);

function styleText(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  else if (node.value.length > LONG && node.value.includes(' ')) node.type = Scalar.BLOCK_FOLDED;
}

/** Whether a list of words, or an item with several, stands on one line. */
function isRow(value: unknown, isItem: boolean): boolean {
  const parts = Object.values(value as object);
  const plain = parts.every((part) => typeof part !== 'object' || part === null);
  if (Array.isArray(value)) return plain && parts.join(', ').length <= ROW;
  return (
    isItem &&
    plain &&
    parts.length > 1 &&
    parts.length < 5 &&
    parts.every((part) => !String(part).includes(' '))
  );
}

/** @param whole a pair in a map, or an item in a list, that holds the new value alone */
function keepStyle(whole: unknown, like: unknown): void {
  const [first] = isCollection(whole) ? whole.items : [];
  // The pair or dash itself never stands between brackets.
  if (isCollection(whole)) whole.flow = false;
  const own = isPair(first) ? first.value : first;
  if (isCollection(own) && isCollection(like))
    own.flow = (like.flow ?? false) && isFlat(own.toJSON() as object);
  if (isScalar(own) && isScalar(like) && own.type === undefined && typeof own.value === 'string') {
    const { type } = like;
    if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE || type === Scalar.BLOCK_FOLDED)
      own.type = type;
  }
}

const isFlat = (value: object) =>
  Object.values(value).every((part: unknown) => typeof part !== 'object' || part === null);
