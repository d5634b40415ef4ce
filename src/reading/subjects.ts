import { dateSpan } from '../domain/dates.ts';
import { lastDayOf } from '../domain/meeting.ts';
import type { DecisionSubject, MeetingSubject, MembershipFacts } from '../domain/rules/subject.ts';
import { isKnown, UNKNOWN, type Unknown } from '../domain/unknown.ts';
import type { EntryData } from '../schema/collections.ts';

type Organization = EntryData<'organisationer'>;
type Body = Organization['bodies'][number];

/** A body with the id that references use: "organisation/body". */
export interface KnownBody {
  readonly id: string;
  readonly body: Body;
}

export function bodiesOf(id: string, organization: Organization): KnownBody[] {
  return organization.bodies.map((body) => ({ id: `${id}/${body.id}`, body }));
}

/**
 * A body's seats on a day, where exactly one term with known limits covers it; otherwise unknown.
 * A term with an unknown limit covers no day, since the day might lie outside it.
 */
export function seatsOn(body: Body, date: string | Unknown): number | Unknown {
  if (!isKnown(date)) return UNKNOWN;
  const terms = body.terms.filter(
    ({ from, to }) =>
      isKnown(from) &&
      isKnown(to) &&
      (dateSpan(from)?.first ?? '9') <= date &&
      date <= (dateSpan(to)?.last ?? ''),
  );
  return terms.length === 1 && terms[0] ? terms[0].seats : UNKNOWN;
}

/** What the rules of law are checked on, for one decision. Undefined when what it refers to is missing. */
export function decisionSubject(
  decision: EntryData<'beslut'>,
  meetings: ReadonlyMap<string, EntryData<'sammantraden'>>,
  bodies: ReadonlyMap<string, Body>,
  persons: ReadonlyMap<string, { memberships: readonly MembershipFacts[] }>,
): DecisionSubject | undefined {
  const meeting = meetings.get(decision.meeting);
  const body = meeting && bodies.get(meeting.body);
  if (!meeting || !body) return undefined;
  return {
    decision,
    date: meeting.date,
    lastDay: lastDayOf(meeting),
    body: { id: meeting.body, kind: body.kind, seats: seatsOn(body, meeting.date) },
    memberships: (person) => persons.get(person)?.memberships ?? [],
  };
}

/** What the rules of law are checked on, for one meeting. Without known approvals there is nothing to check. */
export function meetingSubject(meeting: EntryData<'sammantraden'>): MeetingSubject {
  const { date, approvals } = meeting;
  return { date, lastDay: lastDayOf(meeting), approvals: isKnown(approvals) ? approvals : [] };
}
