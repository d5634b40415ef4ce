import { dateSpan, type PartialDate } from '../../domain/dates.ts';

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

export const ENGLISH_MONTHS = Array.from({ length: 12 }, (_, month) =>
  months.format(new Date(Date.UTC(2000, month))),
);

/**
 * "5 April 2023", "September 2023", "first quarter of 2024", "2024": as exact as the source is.
 * Throws RangeError on no date.
 */
export function formatEnglishDate(text: PartialDate): string {
  const span = dateSpan(text);
  if (span === undefined) throw new RangeError(`Not a date: ${text}`);
  const [year = '', month = '', day = ''] = span.first.split('-');
  if (span.precision === 'year') return year;
  if (span.precision === 'quarter')
    return `${QUARTERS[Math.floor((Number(month) - 1) / 3)] ?? ''} quarter of ${year}`;
  const name = ENGLISH_MONTHS[Number(month) - 1] ?? '';
  return span.precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
