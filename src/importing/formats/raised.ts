import type { Cell, Line, LineDoubt } from '../model/line.ts';

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,⁾]+ ?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*⁾?/gu;
const NOTE = /^(?<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})⁾?[ .]*(?=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])/u;

/** What a raised text becomes: figures as those that Unicode has raised; letters and words as they are. */
export function raise(text: string): string {
  if (!/^[\s\d(),[\]]*\d[\s\d(),[\]]*$/u.test(text)) return text;
  return text
    .trim()
    .replace(/[([\]]/gu, '')
    .replaceAll(')', '⁾')
    .replace(/\d/gu, (figure) => FIGURES[Number(figure)] ?? figure);
}

/** Units of length, whose raised figure makes area and volume, and letters of formulas. */
const POWER_OF = /(?:(?<![\p{L}])(?:[kcdm]?m|hm|CO|[A-Z]O?|s|h|år))$/u;

/**
 * Lines with the marks of notes taken out, and the notes themselves as noise: "25¹ miljoner" is 25 millions, "m²"
 * stays, and a raised figure after a figure that is no known note's is told of.
 */
export function withoutNoteMarks(lines: readonly Line[]): Line[] {
  if (!lines.some(({ text }) => /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text))) return [...lines];
  const labels = new Set(lines.flatMap(({ text }) => NOTE.exec(text)?.groups?.['label'] ?? []));
  let last: Line | undefined;
  return lines.map((line) => {
    const isNote = NOTE.test(line.text) || (last !== undefined && goesOn(last, line));
    last = isNote ? line : undefined;
    if (isNote) return { ...line, noise: line.noise ?? 'fotnot' };
    const read = unmarked(line.text, labels);
    if (read.text === line.text && !read.isOpen) return line;
    const doubts: LineDoubt[] = [
      ...(line.doubts ?? []),
      ...(read.isOpen
        ? [{ code: 'upphojd-siffra', particulars: `”${line.text.slice(0, 80)}”` } as const]
        : []),
    ];
    const cells = line.cells.map((cell): Cell => ({ ...cell, text: unmarked(cell.text, labels).text }));
    return { ...line, text: read.text, cells, ...(doubts.length === 0 ? {} : { doubts }) };
  });
}

/** Whether a line goes on in the note of the line before: it follows closely, in the middle of a sentence. */
const goesOn = (note: Line, line: Line) =>
  !line.gap &&
  line.page === note.page &&
  line.item === undefined &&
  /^[\p{Ll}\d(]/u.test(line.text) &&
  !/[.!?]$/u.test(note.text);

function unmarked(text: string, labels: ReadonlySet<string>): { text: string; isOpen: boolean } {
  let isOpen = false;
  const plain = text.replace(RAISED, (mark, at: number) => {
    const before = text.slice(0, at).trimEnd();
    if (POWER_OF.test(before)) return mark;
    const isNote = mark
      .replaceAll('⁾', '')
      .split(/, ?/u)
      .every((label) => labels.has(label));
    if (isNote || !/\d$/u.test(before)) return '';
    isOpen = true;
    // Powers of ten are the only ones that a text of figures has.
    return /(?<![\d,])10$/u.test(before) ? mark : '';
  });
  return { text: plain === text ? text : plain.replace(/ {2,}/gu, ' ').trim(), isOpen };
}
