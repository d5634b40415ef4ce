import { isKnown, type Unknown } from './unknown.ts';

/** A day: "2023-04-05". */
export type IsoDate = string;

/**
 * A point in time as precisely as the source states it, always meaning its last day when it is a
 * deadline: "2023-05-10", "2023-09", "2024-Q1", "2024".
 */
export type PartialDate = string;
export type Precision = 'day' | 'month' | 'quarter' | 'year';

interface DateSpan {
  readonly precision: Precision;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const SHAPE = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;
export const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const QUARTERS = ['första', 'andra', 'tredje', 'fjärde'] as const;

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days that a partial date covers, or undefined when it is no date of the calendar. */
export function dateSpan(text: PartialDate): DateSpan | undefined {
  const [, y, q, m, d] = SHAPE.exec(text) ?? [];
  if (y === undefined) return undefined;
  const year = Number(y);
  const months = (from: number, to: number, precision: Precision): DateSpan => ({
    precision,
    first: `${y}-${pad(from)}-01`,
    last: `${y}-${pad(to)}-${pad(daysInMonth(year, to))}`,
  });
  if (q !== undefined) return months(Number(q) * 3 - 2, Number(q) * 3, 'quarter');
  if (m === undefined) return months(1, 12, 'year');
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return months(month, month, 'month');
  if (Number(d) < 1 || Number(d) > daysInMonth(year, month)) return undefined;
  return { precision: 'day', first: text, last: text };
}

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function isIsoDate(text: string): text is IsoDate {
  return dateSpan(text)?.precision === 'day';
}

/** "5 april 2023", "september 2023", "första kvartalet 2024", "2024". Throws RangeError on no date. */
export function formatDate(text: PartialDate): string {
  const [, year, quarter, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || dateSpan(text) === undefined) throw new RangeError(`Inget datum: ${text}`);
  if (quarter !== undefined) return `${QUARTERS[Number(quarter) - 1] ?? ''} kvartalet ${year}`;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** As {@link formatDate}, with the word that says when: "den 5 april 2023", "i september 2023", "under 2024". */
export function formatWhen(text: PartialDate): string {
  const word = { day: 'den', month: 'i', quarter: 'under', year: 'under' } as const;
  const span = dateSpan(text);
  if (span === undefined) throw new RangeError(`Inget datum: ${text}`);
  return `${word[span.precision]} ${formatDate(text)}`;
}

/** A deadline in words, no more exact than it is: "senast 10 maj 2023", "senast under september 2023". */
export function formatDeadline(text: PartialDate): string {
  return `senast ${dateSpan(text)?.precision === 'day' ? '' : 'under '}${formatDate(text)}`;
}

/** Whether something on `date` may come after something on `earlier`: so as soon as one of the two has no date. */
export function mayFollow(date: PartialDate | Unknown, earlier: PartialDate | Unknown): boolean {
  if (!isKnown(date) || !isKnown(earlier)) return true;
  return (dateSpan(date)?.last ?? '') >= (dateSpan(earlier)?.first ?? '');
}

/** The day that lies `days` after (or before, when negative) another. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
