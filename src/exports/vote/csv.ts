import { stringify } from 'csv-stringify/sync';
import { columns, voteRows } from './columns.ts';
import type { VoteDocument } from './schema.ts';

/**
 * The forms of the table. `comma` is RFC 4180, for programs. `semicolon` begins with a byte order mark, since
 * spreadsheets in Swedish else take UTF-8 for something else and a comma for a decimal sign.
 */
const csvForms = {
  comma: { delimiter: ',', bom: false },
  semicolon: { delimiter: ';', bom: true },
} as const;
type CsvForm = keyof typeof csvForms;

/**
 * Vote events as one table, in their order, with one header. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe, which makes it text.
 */
export function votesCsv(events: readonly VoteDocument[], form: CsvForm): string {
  const rows = events.flatMap(voteRows).map((row) => columns.map(({ value }) => value(row)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    ...csvForms[form],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

export const voteCsv = (event: VoteDocument, form: CsvForm): string => votesCsv([event], form);
