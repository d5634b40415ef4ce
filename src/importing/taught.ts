import type { ColumnKind } from '../domain/minutes-form.ts';
import type { Cell, Line } from './model/line.ts';
import { masked, type TaughtForm, type TaughtLine } from './model/taught-form.ts';
import { sectionKindOf } from './sections/kinds.ts';
import { kindOfHead } from './votes/columns.ts';

/** A heading may have a colon that the file does not. */
const plain = (text: string) => masked(text).replace(/ ?:$/u, '');

/** The lines with what an editor has taught of them that the reader does not know by itself. Nothing else changes. */
export function taughtLines(lines: readonly Line[], form: TaughtForm): Line[] {
  const kinds = new Map<string, TaughtLine>([
    ...form.headings.map(({ heading, kind }) => [plain(heading), kind] as const),
    ...form.furniture.map(({ line, is }) => [plain(line), is] as const),
  ]);
  const columns = new Map<string, ColumnKind>(
    form.columns.map(({ heading, kind }) => [plain(heading), kind] as const),
  );
  const heads = headingForm(form.paragraphHeading);
  const kindOf = (text: string) => {
    const kind = kinds.get(plain(text));
    return kind === sectionKindOf(text)?.kind ? undefined : kind;
  };
  const columnOf = (text: string) => {
    const kind = columns.get(plain(text));
    return kind === kindOfHead(text) ? undefined : kind;
  };
  const cellOf = (cell: Cell): Cell => {
    const [taught, column] = [kindOf(cell.text), columnOf(cell.text)];
    return { ...cell, ...(taught && { taught }), ...(column && { column }) };
  };
  return lines.map((line) => {
    const taught = kindOf(line.text) ?? (heads(line.text) ? 'paragraph' : undefined);
    return {
      ...line,
      ...(line.cells.length > 1 && { cells: line.cells.map(cellOf) }),
      ...(taught && { taught }),
    };
  });
}

/** Whether a line begins as an example does: the words before its number, and a number. A § alone says nothing new. */
function headingForm(example: string | undefined): (text: string) => boolean {
  const words =
    /^\D+/u
      .exec(example ?? '')?.[0]
      .trim()
      .toLowerCase() ?? '';
  return (text) =>
    /\p{L}/u.test(words) &&
    text.toLowerCase().startsWith(words) &&
    /^ ?\d{1,4}(?!\d)/u.test(text.slice(words.length));
}
