import type { Cell } from '../../model/line.ts';
import type { Row } from './rows.ts';

/** Whether a line goes on in the next in the middle of a word, with no hyphen. */
type BreaksWord = (row: Row, next: Row) => boolean;

/** One row of the lines of each of its cells. */
export function wholeRow(columns: readonly (readonly Row[])[], breaksWord: BreaksWord = () => false): Row {
  const rows = columns.flat();
  const [first] = rows;
  if (first === undefined) throw new Error('A row has no lines.');
  const cells = columns.flatMap((lines) => cellsOf(lines, breaksWord));
  const text = cells.map((cell) => cell.text).join(' ');
  return {
    ...withoutPlace(first),
    text,
    cells,
    fonts: [],
    y: Math.max(...rows.map(({ y }) => y)),
    foot: Math.min(...rows.map(({ foot }) => foot)),
    doubts: rows.flatMap(({ doubts }) => doubts),
    columns,
  };
}

function withoutPlace({ place: _, ...row }: Row): Row {
  return row;
}

function cellsOf(lines: readonly Row[], breaksWord: BreaksWord): readonly Cell[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return only.cells;
  const all = lines.flatMap(({ cells }) => cells);
  return [
    {
      text: textOf(lines, breaksWord),
      from: Math.min(...all.map(({ from }) => from)),
      to: Math.max(...all.map(({ to }) => to)),
      parts: lines.map(({ text }) => text),
    },
  ];
}

const textOf = (lines: readonly Row[], breaksWord: BreaksWord) =>
  lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    return before === undefined
      ? line.text
      : breaksWord(before, line)
        ? text + line.text
        : joined(text, line.text);
  }, '');

/** A word that is broken at the end of a line in a cell is whole; a double name keeps its hyphen. */
export const joined = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : /\p{L}-$/u.test(before)
      ? before + after
      : `${before} ${after}`;
