import { formatDeadline, formatWhen, type PartialDate } from '../../domain/dates.ts';

/** Dates as exact as the source states them. */
export const dates = {
  /** "den 5 april 2023", "i september 2023". */
  when: (date: PartialDate): string => formatWhen(date),
  /** "senast 10 maj 2023", "senast under september 2023". */
  deadline: (date: PartialDate): string => formatDeadline(date),
  /** Of one end or both of a time that something lasted. */
  span: (from: string, to: string) => `${from} – ${to}`,
  from: (date: string) => `Från ${date} (slutet framgår inte av källan)`,
  to: (date: string) => `Till ${date} (början framgår inte av källan)`,
};
