import { meetingOfDay } from '../domain/addresses.ts';
import { isCancelled } from '../domain/meeting.ts';
import { isKnown } from '../domain/unknown.ts';
import type { Entry } from '../schema/collections.ts';

type Meeting = Entry<'sammantraden'>;

const nameOf = ({ id }: Meeting) => id.slice(id.lastIndexOf('/') + 1);

/** Which of its body's meetings that day a meeting is by its address: 1 where it is alone, or undated. */
export const placeOnDay = (meeting: Meeting): number => meetingOfDay(nameOf(meeting))?.number ?? 1;

/** Latest first; of one body's on a day the last first. What has no known date comes last. */
export function latestMeetingFirst(a: Meeting, b: Meeting): number {
  const [dayA, dayB] = [a, b].map(({ data: { date } }) => (isKnown(date) ? date : ''));
  const byDay = (dayB ?? '').localeCompare(dayA ?? '');
  if (byDay !== 0 || a.data.body !== b.data.body) return byDay;
  return placeOnDay(b) - placeOnDay(a);
}

/**
 * Which meeting of its body that day a meeting was, from 1. Not always the number in its address: the places before
 * it may be those of meetings that were moved away or called off, which nobody would count among those that were held.
 */
export function numbersOnDays(meetings: readonly Meeting[]): (meeting: Meeting) => number {
  const places = meetings.flatMap((meeting) => {
    const { body, movedFrom } = meeting.data;
    return [
      ...movedFrom.map((name) => ({ body, name, isMoved: true })),
      ...(isCancelled(meeting.data) ? [{ body, name: nameOf(meeting), isMoved: false }] : []),
    ].flatMap(({ name, ...rest }) => {
      const place = meetingOfDay(name);
      return place === undefined ? [] : [{ ...rest, ...place }];
    });
  });
  const notHeld = Map.groupBy(places, ({ body, day }) => `${body} ${day}`);
  return (meeting) => {
    const place = placeOnDay(meeting);
    const before = (notHeld.get(`${meeting.data.body} ${meeting.data.date}`) ?? []).filter(
      ({ number, isMoved }) => number < place && (isMoved || !isCancelled(meeting.data)),
    );
    return place - before.length;
  };
}
