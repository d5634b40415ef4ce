import type { ColumnKind } from '../../domain/minutes-form.ts';
import type { TaughtLine } from './taught-form.ts';
import type { ImportingWarningCode } from './warning-kinds.ts';

/** A piece of a line with its place across the page, in points from the left (for text: characters). */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /**
   * Set where a cell of a row above reaches down to this one: it says the same of this row, and is printed
   * there only. Such a cell is in `cells` and not in the line's `text`.
   */
  readonly repeated?: true;
  /** Set where the cell is a check box and nothing else: whether it is ticked. Its text is ☒ or ☐. */
  readonly ticked?: boolean;
  /** What an editor has taught of a heading in the margin, and of what stands at the top of a column. */
  readonly taught?: TaughtLine;
  readonly column?: ColumnKind;
  /** The paragraphs of a cell that has several, in order; `text` has them in a row. */
  readonly parts?: readonly string[];
}

/** How a line is set in its column, in points. */
export interface Fit {
  /** What is free after its last word, up to where the lines of its column are broken. */
  readonly free: number;
  /** What its first word takes, with a space before it. */
  readonly first: number;
  /** Whether it is drawn as lines that go on are, or as lines that end; unset where the document does not tell. */
  readonly goesOn?: boolean;
}

/** What a person must look at in a line, as the format has it: the code of a warning, and its particulars. */
export interface LineDoubt {
  readonly code: ImportingWarningCode;
  readonly particulars?: string;
}

/**
 * One line of a source: the form that every format becomes first. Empty lines are not lines; what they
 * say, a break before the next, is `gap`.
 */
export interface Line {
  /** Place in the source, from 1: the line of a text file, else the running number of the line. */
  readonly number: number;
  /** Page, from 1; null where the format has none. */
  readonly page: number | null;
  readonly text: string;
  /** Whether a blank line, or as much space, stands before it. */
  readonly gap: boolean;
  /** Where the source shows columns: the cells of the line. One cell, or none, where it does not. */
  readonly cells: readonly Cell[];
  /** A heading's level, where the format marks headings. */
  readonly heading?: number;
  /** Set where the places of the cells are the source's own; in a text they are only spaces. */
  readonly placed?: boolean;
  /** Set where the source shows where its lines are broken: it tells whether a line goes on. */
  readonly fit?: Fit;
  /** Set where it ends in the middle of a word, with no hyphen, as in a narrow cell. */
  readonly breaksWord?: true;
  /** Set where noise stood before it, or a page ended, so that whether a gap did is not known. */
  readonly afterNoise?: boolean;
  /** The noise rule that the format itself applied, such as a navigation element of a web page. */
  readonly noise?: string;
  /** What an editor has taught that the line is; it goes before all that the reader knows by itself. */
  readonly taught?: TaughtLine;
  /**
   * The number, letter or bullet that the format's own numbering gives it, which also begins the text, and how
   * deep it lies: 0 is the outermost. Lists of web pages and of Word have it; numbers that are typed have not.
   */
  readonly item?: { readonly label: string; readonly level: number };
  /** Which table of the source, from 1, it is a row of. Tables that only lay out a page are none. */
  readonly table?: number;
  /** Struck or hidden words that the line leaves out, undecided changes, empty fields: the text may be in doubt. */
  readonly doubts?: readonly LineDoubt[];
}

/** What a format makes of a file: its lines, and what concerns the file as a whole. */
export interface Source {
  readonly lines: readonly Line[];
  readonly doubts: readonly LineDoubt[];
}

/**
 * Makes a line of text alone. Columns that a text keeps by spaces or tabs become cells. A soft hyphen at its end is seen,
 * and broke a word.
 */
export function textLine(source: string, number: number, page: number | null, gap: boolean): Line {
  const raw = source.replace(/\u00ad\s*$/u, '-');
  return { number, page, text: tidy(raw), gap, cells: spacedCells(raw) };
}

/** Single spaces, no marks that do not show, composed letters, one kind of hyphen. */
export function tidy(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\s\u0000-\u001f]+/gu, ' ')
    .trim();
}

/** How wide a column is taken to be that is known by its number alone. */
export const COLUMN = 100;

/**
 * The cells of a line whose columns a text keeps: by tabs, where each is the next column, or by two
 * spaces and more, where the place on the line counts. A header with several tabs in a row is set by
 * eye, and its columns are not known.
 */
export function spacedCells(raw: string): Cell[] {
  if (raw.includes('\t')) {
    const parts = raw
      .replace(/^[ \u00a0]+/u, '')
      .split('\t')
      .map(tidy);
    if (/\t\t/u.test(raw.trim()) && parts.filter((part) => /\p{L}{2}/u.test(part)).length > 2) return [];
    return parts.flatMap((text, index) =>
      text === '' ? [] : [{ text, from: index * COLUMN + 40, to: index * COLUMN + 60 }],
    );
  }
  const line = raw.replace(/\u00a0/gu, ' ');
  const cells: Cell[] = [];
  let at = 0;
  for (const part of line.split(/( {2,})/u)) {
    const text = tidy(part);
    if (text !== '') {
      const lead = part.length - part.trimStart().length;
      cells.push({ text, from: at + lead, to: at + lead + part.trim().length });
    }
    at += part.length;
  }
  return cells;
}
