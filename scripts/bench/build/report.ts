import type { Measured } from '../measure/process.ts';

export interface Row {
  readonly name: string;
  readonly figures: Measured;
  readonly pages: number;
  readonly megabytes: number;
}

const number = (value: number, decimals: number) =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const figure = (value: number | undefined, decimals: number, unit: string) =>
  value === undefined ? '–' : `${number(value, decimals)} ${unit}`;
const times = (ours: number | undefined, theirs: number | undefined) =>
  ours === undefined || theirs === undefined ? '–' : `${number(ours / theirs, 2)} ×`;

/** Columns as wide as what they hold; the first reads from the left and figures from the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('   '),
    )
    .join('\n');
}

/**
 * The rows as a table in which each time is compared with Hugo's and with that of glob(). Hugo works on
 * all cores and we mostly on one, so the ratio of processor time is another than that of time, and the
 * one that other programs on the machine disturb the least.
 */
export function buildTable(rows: readonly Row[], hugo: Measured | undefined, glob: Measured): string {
  return table([
    [
      '',
      'Tid',
      'Processor',
      'Minne',
      'Sidor',
      'Storlek',
      'Tid mot Hugo',
      'Processor mot Hugo',
      'Tid mot glob()',
    ],
    ...rows.map(({ name, figures, pages, megabytes }) => [
      name,
      figure(figures.seconds, 1, 's'),
      figure(figures.cpuSeconds, 1, 's'),
      figure(figures.peakMegabytes, 0, 'MB'),
      number(pages, 0),
      figure(megabytes, 0, 'MB'),
      times(figures.seconds, hugo?.seconds),
      times(figures.cpuSeconds, hugo?.cpuSeconds),
      times(figures.seconds, glob.seconds),
    ]),
  ]);
}
