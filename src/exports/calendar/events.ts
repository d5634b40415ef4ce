import { lowered } from '../../domain/lowered.ts';
import { addresses } from '../../domain/addresses.ts';
import { dateSpan } from '../../domain/dates.ts';
import { dayRanges } from '../../domain/days.ts';
import { SWEDISH } from '../../domain/language.ts';
import { daysOf, isCancelled } from '../../domain/meeting.ts';
import { messagesIn } from '../../messages/index.ts';
import {
  bodyLabel,
  capitalized,
  joined,
  meetingDate,
  ofTheDay,
  organizationLabel,
  paragraphName,
} from '../../register/labels.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';
import { lastChanged } from '../../register/provenance.ts';
import type { Register } from '../../register/register.ts';
import { assignmentItem } from '../../register/views/assignment.ts';
import { calledOffText, movedFromText } from '../../register/views/meeting-notices.ts';
import type { Entry } from '../../schema/collections.ts';
import type { CalendarEvent } from './model.ts';

/**
 * A meeting on its days, an event for each stretch of them. Its hour is not known, so it takes up the day. One that was
 * moved is the same event as before on another day: it keeps the name that it had first.
 */
export function meetingEvents(register: Register, meeting: Entry<'sammantraden'>): CalendarEvent[] {
  const { id, data } = meeting;
  const { organization } = register.body(data.body);
  const [firstName] = data.movedFrom;
  const body = bodyLabel(register, data.body).text;
  const told = [calledOffText(meeting), movedFromText(meeting)].filter((text) => text !== undefined);
  return dayRanges(daysOf(data)).map(({ first, last }, index) => ({
    id: [firstName === undefined ? id : `${data.body}/${firstName}`, ...(index > 0 ? [first] : [])].join('/'),
    first,
    last,
    summary: [
      ...(isCancelled(data) ? [`${meetingWords.cancelled}: `] : []),
      `${body}, ${organizationLabel(register, organization).text}`,
      ...ofTheDay(register, meeting).map((remark) => ` (${remark})`),
    ].join(''),
    description: [...told, data.summary].join(' '),
    page: addresses.meeting(id),
    ...(isCancelled(data) ? { cancelled: true } : {}),
    ...(firstName === undefined && !isCancelled(data)
      ? {}
      : { revision: data.movedFrom.length + Number(isCancelled(data)) }),
    changed: lastChanged(data),
  }));
}

const { calendar: words, dates, later, meeting: meetingWords } = messagesIn(SWEDISH);

/** By whose decision: "Regionstyrelsen i Region Exempelby 5 april 2023 § 12: Rubrik". */
function givenBy(register: Register, { data }: Entry<'beslut'>): string {
  const meeting = register.get('sammantraden', data.meeting);
  const { name, organization } = register.bodyAt(meeting);
  const date = meetingDate(register, meeting);
  return [
    later.of(name, organizationLabel(register, organization).text),
    date.stated === false ? words.noDate : date.text,
    paragraphName(data.paragraph),
  ]
    .filter(Boolean)
    .join(' ')
    .concat(`: ${data.title}`);
}

/**
 * An assignment on all the days that its due date names, which is no more exact than the source. Of one without a
 * report back all that is said is what the archive has since.
 */
export function dueEvent(register: Register, given: GivenAssignment): CalendarEvent {
  const { decision, assignment, reports } = given;
  const { id, due, addressee, task, reportTo } = assignment;
  const span = dateSpan(due);
  if (span === undefined) throw new RangeError(`Inget datum: ${due}`);
  const deadline = capitalized(dates.deadline(due));
  const state =
    reports.length > 0
      ? words.reportedBack(joined(reports.map(({ data }) => data.title)))
      : (assignmentItem(register, given).since ?? '');
  return {
    id: addresses.assignment(decision.id, id).slice(1, -1),
    first: span.first,
    last: span.last,
    summary: `${reports.length > 0 ? `${words.isReportedBack} ` : ''}${deadline}: ${task}`,
    description: [
      `${words.assignedTo(addressee)} ${deadline}.`,
      task,
      ...(reportTo ? [words.reportTo(lowered(bodyLabel(register, reportTo).text))] : []),
      state,
      words.decision(givenBy(register, decision)),
    ].join('\n'),
    page: addresses.assignment(decision.id, id),
    changed: [decision, ...reports]
      .map(({ data }) => lastChanged(data))
      .sort()
      .at(-1) as string,
  };
}
