import type { Line, LineDoubt } from '../model/line.ts';

/**
 * A document as Word and web pages keep it, before it becomes lines: what a person sees of it, in order. Struck,
 * hidden and deleted text has already gone; what went is told by `doubts`.
 */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /**
   * Its text: "\n" breaks a line, "\t" goes on to the next column, raised figures are the raised figures of
   * Unicode, check boxes ☒ and ☐.
   */
  readonly text: string;
  /** Whether space stands before it, as between paragraphs. */
  readonly gap: boolean;
  /** Set where its spaces are the source's own columns. */
  readonly preformatted?: boolean;
  readonly heading?: number;
  readonly item?: Line['item'];
  readonly noise?: string;
  readonly doubts: readonly LineDoubt[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly GridCell[])[];
  /** Whether the source says that it only lays out the page. */
  readonly isLayout: boolean;
  readonly gap: boolean;
  readonly noise?: string;
}

/** A cell in its place: rows and columns that other cells span are already counted. */
export interface GridCell {
  /** From 0. */
  readonly column: number;
  /** How many columns it takes. */
  readonly span: number;
  /** Whether it stands in a row above and reaches down to this one. */
  readonly isRepeated: boolean;
  readonly blocks: readonly Block[];
}
