import { dateSpan } from '../../domain/dates.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/dates.ts';
import { formatEnglishDate } from './date.ts';

const prepositions = { day: 'on', month: 'in', quarter: 'in the', year: 'in' } as const;

export const dates: Same<typeof swedish.dates> = {
  when: (date) => `${prepositions[dateSpan(date)?.precision ?? 'day']} ${formatEnglishDate(date)}`,
  deadline: (date) =>
    dateSpan(date)?.precision === 'day'
      ? `by ${formatEnglishDate(date)}`
      : `before the end of ${formatEnglishDate(date)}`,
  span: (from, to) => `${from} – ${to}`,
  from: (date) => `From ${date} (the end is not stated by the source)`,
  to: (date) => `Until ${date} (the beginning is not stated by the source)`,
};
