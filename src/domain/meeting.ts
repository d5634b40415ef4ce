import type { IsoDate } from './dates.ts';
import { isKnown, UNKNOWN, type Unknown } from './unknown.ts';

/** When a meeting was held. Its address and the rules of law hang on the first and the last of its days. */
export interface MeetingDays {
  /** The first day. */
  readonly date: IsoDate | Unknown;
  /** The others, where it went on; they need not follow on one another. */
  readonly furtherDays: readonly IsoDate[];
}

/** All days of a meeting in order; none where the first is not known. */
export const daysOf = ({ date, furtherDays }: MeetingDays): IsoDate[] =>
  isKnown(date) ? [date, ...furtherDays].sort() : [];

/** The day when a meeting ended, from which the time for approval is counted (KL 5:69). */
export const lastDayOf = (meeting: MeetingDays): IsoDate | Unknown => daysOf(meeting).at(-1) ?? UNKNOWN;

/** Whether a meeting was held on a day, its first or a later one. False where its days are not known. */
export const isOnDay = (meeting: MeetingDays, day: IsoDate): boolean => daysOf(meeting).includes(day);

/** Whether a meeting was held in a year, in part or whole. False where its days are not known. */
export const isInYear = (meeting: MeetingDays, year: string): boolean =>
  daysOf(meeting).some((day) => day.startsWith(`${year}-`));

/** Whether a meeting was called off: it has a page, and has decided nothing. */
export const isCancelled = ({ cancelled }: { readonly cancelled?: unknown }): boolean =>
  cancelled !== undefined;

/**
 * Whether a meeting has begun by a day, as far as is known. Only what was held is undated, but for a meeting that was
 * moved to a day that nobody has said.
 */
export const wasHeld = (
  meeting: {
    readonly date: IsoDate | Unknown;
    readonly movedFrom: readonly string[];
    readonly cancelled?: unknown;
  },
  today: IsoDate,
): boolean =>
  !isCancelled(meeting) && (isKnown(meeting.date) ? meeting.date <= today : meeting.movedFrom.length === 0);
