import { table } from '../build/report.ts';
import type { Measured } from '../measure/process.ts';
import { type Field, type FieldName, fieldNames, fields } from './fields.ts';
import type { Count, Counts, Disagreement } from './tally.ts';

/** What the importer made of one document, and what it cost. */
export interface Result {
  readonly file: string;
  readonly counts: Counts;
  readonly figures: Measured | undefined;
}

/** Shares, or undefined where there is nothing to have a share of. */
export const precision = ({ found, right }: Count) => (found === 0 ? undefined : right / found);
export const recall = ({ expected, right }: Count) => (expected === 0 ? undefined : right / expected);

/** Rounded down, so that 100 % is said only of what is whole. */
const percent = (share: number | undefined) =>
  share === undefined ? '–' : `${(Math.floor(share * 1000) / 10).toLocaleString('sv-SE')} %`;

/** The floors of a field that these counts miss: "precision", "täckning". Where nothing is found or expected none is missed. */
export function missed(name: FieldName, count: Count): string[] {
  const { floor }: Field = fields[name];
  const short = (share: number | undefined, least: number | undefined) =>
    least !== undefined && share !== undefined && share < least;
  return [
    ...(short(precision(count), floor?.precision) ? ['precision'] : []),
    ...(short(recall(count), floor?.recall) ? ['täckning'] : []),
  ];
}

function verdict(name: FieldName, count: Count): string[] {
  const { floor }: Field = fields[name];
  if (floor === undefined) return ['', ''];
  const short = missed(name, count);
  return [percent(floor.recall ?? floor.precision), short.length === 0 ? 'OK' : `MISS: ${short.join(', ')}`];
}

/** A row a field: how many there are and were found, precision, recall, and whether its floor holds. */
export const fieldTable = (counts: Counts): string =>
  table([
    ['', 'Facit', 'Funna', 'Rätt', 'Precision', 'Täckning', 'Gräns', ''],
    ...fieldNames.map((name) => {
      const count = counts[name];
      const shares = [percent(precision(count)), percent(recall(count))];
      return [
        fields[name].label,
        ...[count.expected, count.found, count.right].map(String),
        ...shares,
        ...verdict(name, count),
      ];
    }),
  ]);

const withFloor = fieldNames.filter((name) => 'floor' in fields[name]);
const both = (count: Count) => {
  const shares = [precision(count), recall(count)].filter((share) => share !== undefined);
  return percent(shares.length === 0 ? undefined : Math.min(...shares));
};
const unit = (value: number | undefined, decimals: number, name: string) =>
  value === undefined
    ? '–'
    : `${value.toLocaleString('sv-SE', { maximumFractionDigits: decimals, minimumFractionDigits: decimals })} ${name}`;

/** A row a document: the smaller of precision and recall for each field that has a floor, then time and memory. */
export const fileTable = (results: readonly Result[]): string =>
  table([
    ['', ...withFloor.map((name) => fields[name].label), 'Tid', 'Minne'],
    ...results.map(({ file, counts, figures }) => [
      file.replace(/\.\w+$/, ''),
      ...withFloor.map((name) => both(counts[name])),
      unit(figures?.seconds, 1, 's'),
      unit(figures?.peakMegabytes, 0, 'MB'),
    ]),
  ]);

/** One difference on one line, with where to look it up. */
export function disagreementLine({ file, line, paragraph, field, expected, found }: Disagreement): string {
  const where = [`${file}${line === null ? '' : `:${line}`}`, paragraph === null ? '' : `§ ${paragraph}`];
  const short = (text: string | null) =>
    text === null ? 'saknas' : text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return `${where.filter(Boolean).join(' ')} ${fields[field].label}: facit ${short(expected)}, funnet ${short(found)}`;
}
