/** A place in a text as editors count it: line and column, both from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The place of the character at `index` in `text`, whatever ends its lines. */
export function positionAt(text: string, index: number): TextPosition {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
