import { addDays, MONTHS, type IsoDate } from './dates.ts';

/** Several days as one: those of a meeting that went on for more than a day. */

/** Days without a gap between them, of one day or more. */
interface DayRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Days as stretches without a gap, in order; a day that is there twice counts once. */
export function dayRanges(days: readonly IsoDate[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of [...new Set(days)].sort()) {
    const range = ranges.at(-1);
    if (range !== undefined && addDays(range.last, 1) === day)
      ranges[ranges.length - 1] = { ...range, last: day };
    else ranges.push({ first: day, last: day });
  }
  return ranges;
}

/** How a language writes days: "26–27 maj", "31 maj–1 juni 2020", "26 maj och 2 juni 2020". */
interface DayWords {
  /** The names of the months, from the first. */
  readonly months: readonly string[];
  readonly and: string;
  /** What stands between the first and the last day of a stretch where the first has its month too. */
  readonly dash: string;
}

const swedish: DayWords = { months: MONTHS, and: 'och', dash: '–' };

/**
 * Days in words, each month and year said once. Days that follow on one another are a stretch; days with a gap
 * between them are told apart, since nothing happened in the gap. Throws RangeError without a day.
 */
export function formatDays(days: readonly IsoDate[], words: DayWords = swedish): string {
  const points = dayRanges(days).flatMap(({ first, last }, index) => [
    { day: first, opens: index > 0 },
    ...(first === last ? [] : [{ day: last, opens: undefined }]),
  ]);
  if (points.length === 0) throw new RangeError('Inga dagar');
  const lastOpening = points.findLastIndex(({ opens }) => opens);
  return points
    .map(({ day, opens }, index) => {
      const [year = '', month = '', date] = day.split('-');
      const next = points[index + 1]?.day ?? '';
      const sameMonth = next.startsWith(`${year}-${month}`);
      const name = sameMonth ? '' : ` ${words.months[Number(month) - 1] ?? ''}`;
      const text = `${Number(date)}${name}${next.startsWith(year) ? '' : ` ${year}`}`;
      const dash = day.slice(0, 7) === points[index - 1]?.day.slice(0, 7) ? '–' : words.dash;
      if (opens === undefined) return `${dash}${text}`;
      return !opens ? text : index === lastOpening ? ` ${words.and} ${text}` : `, ${text}`;
    })
    .join('');
}
