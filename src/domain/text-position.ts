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

/** The same for many places in one text: its lines are counted once, and then only if any place is asked for. */
export function placesIn(text: string): (index: number) => TextPosition {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - starts[low]! + 1 };
  };
}
