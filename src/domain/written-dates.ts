import { isIsoDate, MONTHS, type IsoDate } from './dates.ts';

const WRITTEN = new RegExp(
  String.raw`(?<![\d-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])` +
    String.raw`|(?<!\d)(?<day>\d{1,2})\s(?<month>${MONTHS.join('|')})(?:,?\s(?<year>\d{4}))?(?!\d)`,
  'giu',
);

/** A day as a text states it. Without a year it stays without: nothing is inferred. */
interface WrittenDate {
  readonly index: number;
  readonly length: number;
  /** The whole day, when the year is stated. */
  readonly date: IsoDate | null;
  /** "04-05", month and day. */
  readonly monthDay: string;
}

/**
 * The days in a Swedish text, in order: "2023-04-05", "den 5 april 2023", "5 april". Impossible days
 * are left out. Other forms (5/4 2023) mean different things to different writers and are not read.
 */
export function writtenDates(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const { y, m, d, day, month, year } = match.groups ?? {};
    const monthDay =
      m !== undefined && d !== undefined
        ? `${m}-${d}`
        : `${two(MONTHS.indexOf((month ?? '').toLowerCase() as (typeof MONTHS)[number]) + 1)}-${two(Number(day))}`;
    const statedYear = y ?? year;
    const date = statedYear === undefined ? null : `${statedYear}-${monthDay}`;
    if (!isIsoDate(date ?? `2024-${monthDay}`)) return [];
    return [{ index: match.index, length: match[0].length, date, monthDay }];
  });
}

const two = (value: number) => String(value).padStart(2, '0');
