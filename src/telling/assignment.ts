import { dateSpan, type IsoDate, type PartialDate } from '../domain/dates.ts';
import { isKnown, type Unknown } from '../domain/unknown.ts';

/** A meeting of the body that is to hear of an assignment, as the archive has it. */
export interface HeldMeeting {
  readonly date: IsoDate | Unknown;
  /** Which of its body's meetings that day it was, from 1. */
  readonly place: number;
  /** The archive has all of its §§. */
  readonly whole: boolean;
}

/**
 * How many meetings at which an assignment could have been reported back the archive has. A meeting is later where it
 * was held after the day of the decision, since a report may come before it is due.
 */
export interface MeetingsSince {
  readonly later: number;
  /** How many of these came after the last day of the due period; undefined where that has not passed, or is unknown. */
  readonly afterDue?: number;
  /** Meetings without a day, which may be later too; all of them where the day of the decision is not known. */
  readonly maybeLater: number;
  /** The archive has all §§ of every later meeting. */
  readonly whole: boolean;
}

/**
 * Counts the meetings since a decision, as of a day.
 * @param meetings those that the body that is to hear of it has held, without the decision's own
 */
export function meetingsSince(
  {
    decided,
    place,
    due,
  }: {
    readonly decided: IsoDate | Unknown;
    /** Which of its body's meetings that day it was decided on. */
    readonly place: number;
    readonly due: PartialDate | Unknown;
  },
  meetings: readonly HeldMeeting[],
  today: IsoDate,
): MeetingsSince {
  const isLater = (meeting: HeldMeeting) =>
    isKnown(meeting.date) &&
    isKnown(decided) &&
    (meeting.date > decided || (meeting.date === decided && meeting.place > place));
  const mayBeLater = ({ date }: HeldMeeting) => !isKnown(date) || !isKnown(decided);
  const later = meetings.filter(isLater);
  const lastDay = isKnown(due) ? dateSpan(due)?.last : undefined;
  return {
    later: later.length,
    ...(lastDay !== undefined && lastDay < today
      ? { afterDue: later.filter(({ date }) => date > lastDay).length }
      : {}),
    maybeLater: meetings.filter(mayBeLater).length,
    whole: later.every(({ whole }) => whole),
  };
}
