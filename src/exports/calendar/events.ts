import { addresses } from '../../domain/addresses.ts';
import { dateSpan, formatDeadline } from '../../domain/dates.ts';
import {
  bodyLabel,
  capitalized,
  joined,
  meetingDate,
  organizationLabel,
  paragraphName,
} from '../../register/naming.ts';
import type { GivenAssignment } from '../../register/assignments.ts';
import { lastChanged } from '../../register/page.ts';
import type { Register } from '../../register/register.ts';
import { assignmentItem } from '../../register/views/assignment.ts';
import type { Entry } from '../../schema/collections.ts';
import type { CalendarEvent } from './model.ts';

/** A meeting on its day. Its hour is not known, so it takes up the day. */
export function meetingEvent(register: Register, { id, data }: Entry<'sammantraden'>): CalendarEvent {
  const { organization } = register.body(data.body);
  return {
    id,
    first: data.date,
    last: data.date,
    summary: `${bodyLabel(register, data.body).text}, ${organizationLabel(register, organization).text}`,
    description: data.summary,
    page: addresses.meeting(id),
    changed: lastChanged(data),
  };
}

/** By whose decision: "Regionstyrelsen i Region Norrbotten 5 april 2023 § 12: Rubrik". */
function givenBy(register: Register, { data }: Entry<'beslut'>): string {
  const meeting = register.get('sammantraden', data.meeting);
  const { name, organization } = register.body(meeting.data.body);
  const date = meetingDate(register, meeting);
  return [
    `${name} i ${organizationLabel(register, organization).text}`,
    date.stated === false ? '(datum framgår inte av källan)' : date.text,
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
  const deadline = capitalized(formatDeadline(due));
  const state =
    reports.length > 0
      ? `Återrapporterat: ${joined(reports.map(({ data }) => data.title))}.`
      : (assignmentItem(register, given).since ?? '');
  return {
    id: addresses.assignment(decision.id, id).slice(1, -1),
    first: span.first,
    last: span.last,
    summary: `${reports.length > 0 ? 'Återrapporterat. ' : ''}${deadline}: ${task}`,
    description: [
      `Uppdrag till: ${addressee}. ${deadline}.`,
      task,
      ...(reportTo ? [`Redovisas till ${bodyLabel(register, reportTo).text.toLowerCase()}.`] : []),
      state,
      `Beslut: ${givenBy(register, decision)}.`,
    ].join('\n'),
    page: addresses.assignment(decision.id, id),
    changed: [decision, ...reports]
      .map(({ data }) => lastChanged(data))
      .sort()
      .at(-1) as string,
  };
}
