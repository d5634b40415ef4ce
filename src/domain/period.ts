import { dateSpan, type IsoDate, type PartialDate } from './dates.ts';
import { isKnown, type Unknown } from './unknown.ts';

/**
 * A time from one date to another: a membership, a term, the use of an abbreviation. A limit that is not there is
 * none: the time has always been, or goes on. One that is unknown exists, and nobody knows when. A month or a year as
 * limit counts with all its days.
 */
export interface Period {
  readonly from?: PartialDate | Unknown | undefined;
  readonly to?: PartialDate | Unknown | undefined;
}

/**
 * Whether a period covers a day, or one of the days from it to another; `unknown` where an unknown limit or an
 * unknown day leaves it open. It is for who asks to say what follows from that, and never to read it as yes or no
 * without a reason.
 */
export function coversDay(
  { from, to }: Period,
  day: IsoDate | Unknown,
  lastDay: IsoDate | Unknown = day,
): 'yes' | 'no' | 'unknown' {
  if (!isKnown(day) || !isKnown(lastDay)) return 'unknown';
  const first = isKnown(from) ? dateSpan(from)?.first : undefined;
  const last = isKnown(to) ? dateSpan(to)?.last : undefined;
  if ((first !== undefined && first > lastDay) || (last !== undefined && last < day)) return 'no';
  const isOpen = (limit: PartialDate | Unknown | undefined) => limit !== undefined && !isKnown(limit);
  return isOpen(from) || isOpen(to) ? 'unknown' : 'yes';
}

/** Whether nothing that is known says that a period does not cover the day, or one of the days. */
export const mayCover = (period: Period, day: IsoDate | Unknown, lastDay?: IsoDate | Unknown): boolean =>
  coversDay(period, day, lastDay) !== 'no';
