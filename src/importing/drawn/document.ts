/** A document before it has a format: what every writer of minutes in this folder starts from. */

export interface Run {
  text: string;
  strong?: true;
  /** A figure that points at a note. */
  raised?: true;
  struck?: true;
  hidden?: true;
  /** Tracked: taken away, or put in, and not yet approved. */
  change?: 'deleted' | 'inserted';
  /** The text of a footnote that the run is the mark of. */
  footnote?: string;
  /** The result of a field of the word processor. */
  field?: true;
  /** The content of a content control. */
  control?: true;
}

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  /** What its number or letter says, where the word processor writes it by itself: "§ 12", "1.", "a)". */
  automatic?: { list: string; format: 'section' | 'decimal' | 'letter'; written: string };
  level: 'title' | 'heading' | 'section' | 'text';
  /** Whether it follows the line above without room between. */
  close?: true;
  boxed?: true;
  item?: true;
}

export interface Cell {
  text: string;
  /** Wrapped over more than one line where the writer can. */
  lines?: string[];
  rows?: number;
  columns?: number;
  /** Covered by the cell above that spans rows. */
  covered?: true;
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
  /** Whether its first rows are a head. */
  head: number;
  /** Put within the cell of an outer table. */
  nested?: true;
}

/** Blocks that a layout table holds in a cell each, side by side. */
export interface Layout {
  kind: 'layout';
  cells: Block[][];
}

export interface PageBreak {
  kind: 'page';
}

export type Block = Paragraph | Table | Layout | PageBreak;

/** What stands on every page. In its lines `#` stands for the number of the page. */
export interface Furniture {
  header: string[];
  footer: string[];
  /** Words across the page, on the slant. */
  watermark: string | null;
}

export interface DrawnDocument {
  blocks: Block[];
  furniture: Furniture;
  letterSpaced: boolean;
  /** Whether pages are half as large. */
  narrow: boolean;
}

export const text = (
  content: string,
  level: Paragraph['level'] = 'text',
  more: Partial<Paragraph> = {},
): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text: content }],
  level,
  ...more,
});

/** What a reader sees of a paragraph: its number; nothing struck, hidden or taken away, and no marks of notes. */
export const visible = ({ runs, automatic }: Paragraph): string =>
  (automatic ? `${automatic.written} ` : '') +
  runs
    .filter((run) => !run.struck && !run.hidden && run.change !== 'deleted' && !run.raised && !run.footnote)
    .map((run) => run.text)
    .join('');
