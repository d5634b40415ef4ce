import type { IndexedArchive } from '../archive/index.ts';
import { coversDay } from '../domain/period.ts';
import { lastDayOf } from '../domain/meeting.ts';
import type { DecisionSubject, MeetingSubject } from '../domain/rules/subject.ts';
import { isKnown, UNKNOWN, type Unknown } from '../domain/unknown.ts';
import type { EntryData } from '../schema/collections.ts';

type Term = EntryData<'organisationer'>['bodies'][number]['terms'][number];

/**
 * A body's seats on a day, where exactly one term with known limits covers it; otherwise unknown.
 * A term with an unknown limit covers no day, since the day might lie outside it.
 */
export function seatsOn(
  { terms }: { readonly terms: readonly Term[] },
  date: string | Unknown,
): number | Unknown {
  const [term, ...more] = terms.filter((period) => coversDay(period, date) === 'yes');
  return term !== undefined && more.length === 0 ? term.seats : UNKNOWN;
}

/** What the rules of law are checked on, for one decision. Undefined when what it refers to is missing. */
export function decisionSubject(
  decision: EntryData<'beslut'>,
  { find, bodies }: IndexedArchive,
): DecisionSubject | undefined {
  const meeting = find('sammantraden', decision.meeting)?.data;
  const body = meeting && bodies.get(meeting.body);
  if (!meeting || !body) return undefined;
  return {
    decision,
    date: meeting.date,
    lastDay: lastDayOf(meeting),
    body: { id: meeting.body, kind: body.kind, seats: seatsOn(body, meeting.date) },
    memberships: (person) => find('personer', person)?.data.memberships ?? [],
  };
}

/** What the rules of law are checked on, for one meeting. Without known approvals there is nothing to check. */
export function meetingSubject(meeting: EntryData<'sammantraden'>): MeetingSubject {
  const { date, approvals } = meeting;
  return { date, lastDay: lastDayOf(meeting), approvals: isKnown(approvals) ? approvals : [] };
}
