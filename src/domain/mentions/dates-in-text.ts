import { isIsoDate, MONTHS, type IsoDate } from '../dates.ts';
import type { Range } from './mention.ts';

/** A day that a text names, with its "den". */
export interface DateInText extends Range {
  readonly date: IsoDate;
}

const ONES = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde'];
const TEENS = 'tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde'.split(
  ' ',
);
const ORDINALS = [
  ...ONES,
  ...TEENS,
  'tjugonde',
  ...ONES.map((word) => `tjugo${word}`),
  'trettionde',
  'trettioförsta',
];

const month = MONTHS.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}\\.?` : name)).join('|');
const patterns = [
  // 2019-05-08
  String.raw`(?<![\d-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!-?\d)`,
  // den 8 maj 2019, 8:e maj 2019, den åttonde maj 2019
  String.raw`(?<![\p{L}\d])(?:den\s+)?(?<day>\d{1,2}|${ORDINALS.join('|')})(?::?[ea])?\s+(?<month>${month})\s+(?<year>\d{4})(?![\d-])`,
  // 8/5 2019, 8/5-2019
  String.raw`(?<![\p{L}\d/])(?:den\s+)?(?<day>\d{1,2})/(?<number>\d{1,2})(?:\s+|-)(?<year>\d{4})(?![\d-])`,
].map((pattern) => new RegExp(pattern, 'giu'));

const two = (value: number | string) => String(value).padStart(2, '0');

function read({
  day = '',
  month: word,
  number = '',
  year = '',
}: Record<string, string | undefined>): IsoDate {
  const ordinal = ORDINALS.indexOf(day.toLowerCase()) + 1;
  const name = word?.toLowerCase().slice(0, 3);
  const place = name === undefined ? number : MONTHS.findIndex((monthName) => monthName.startsWith(name)) + 1;
  return `${year}-${two(place)}-${two(ordinal || day)}`;
}

/** The days that a text names in digits or words, in order. What is no day of the calendar is left out. */
export function datesIn(text: string): DateInText[] {
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: all, groups = {} }) => ({
        start: index,
        end: index + all.length,
        date: read(groups),
      })),
    )
    .filter(({ date }) => isIsoDate(date))
    .toSorted((a, b) => a.start - b.start);
}
