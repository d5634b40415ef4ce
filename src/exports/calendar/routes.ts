import { lowered } from '../../domain/lowered.ts';
import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { bodyLabel, organizationLabel } from '../../register/labels.ts';
import type { Body } from '../../archive/index.ts';
import type { Register } from '../../register/register.ts';
import { datedMeetings, dueAssignments, givenAssignments } from '../../register/schedule.ts';
import { dueEvent, meetingEvents } from './events.ts';
import type { CalendarEvent, CalendarPlan } from './model.ts';

const { calendar: words, later } = messagesIn(SWEDISH);

const earliestFirst = (events: CalendarEvent[]) =>
  events.toSorted((a, b) => a.first.localeCompare(b.first) || a.id.localeCompare(b.id));

function meetings(
  register: Register,
  page: string,
  scope: Parameters<typeof datedMeetings>[1],
  of: string,
): CalendarPlan {
  return {
    path: addresses.calendar(page),
    page,
    name: words.meetings(of),
    description: words.meetingsHelp,
    events: earliestFirst(
      datedMeetings(register, scope).flatMap((meeting) => meetingEvents(register, meeting)),
    ),
  };
}

function due(register: Register, path: string, page: string, of: string, body?: string): CalendarPlan {
  return {
    path,
    page,
    name: words.due(of),
    description: words.dueHelp,
    events: earliestFirst(dueAssignments(register, body).map((given) => dueEvent(register, given))),
    isLasting: givenAssignments(register, body).length > 0,
  };
}

const named = (register: Register, { id, organization }: Body) =>
  `, ${later.of(lowered(bodyLabel(register, id).text), organizationLabel(register, organization).text)}`;

/** All calendars that have something in them, and those that last. */
export function calendarPlans(register: Register): CalendarPlan[] {
  const assignments = addresses.assignments();
  return [
    meetings(register, addresses.start(), {}, ''),
    due(register, addresses.calendar(assignments), assignments, ''),
    ...register.archive.organisationer.map(({ id: organization, data }) =>
      meetings(register, addresses.organization(organization), { organization }, `, ${data.name}`),
    ),
    ...[...register.bodies.values()].flatMap((body) => {
      const page = addresses.body(body.id);
      const of = named(register, body);
      return [
        meetings(register, page, { body: body.id }, of),
        due(register, addresses.bodyAssignmentsCalendar(body.id), page, of, body.id),
      ];
    }),
  ].filter(({ events, isLasting = false }) => isLasting || events.length > 0);
}

/** The files of all calendars, for `getStaticPaths`. */
export interface CalendarRoute {
  readonly params: { readonly sida: string | undefined; readonly kalender: string };
  readonly props: { readonly plan: CalendarPlan };
}

export const calendarRoutes = (register: Register): CalendarRoute[] =>
  calendarPlans(register).map((plan) => {
    const end = plan.path.lastIndexOf('/');
    const kalender = plan.path.slice(end + 1).replace(/\.ics$/, '');
    return { params: { sida: plan.path.slice(1, end) || undefined, kalender }, props: { plan } };
  });
