import { lowered } from '../../domain/lowered.ts';
import { addresses } from '../../domain/addresses.ts';
import { bodyLabel, organizationLabel } from '../../register/naming.ts';
import type { Body, Register } from '../../register/register.ts';
import { datedMeetings, dueAssignments, givenAssignments } from '../../register/schedule.ts';
import { dueEvent, meetingEvents } from './events.ts';
import type { CalendarEvent, CalendarPlan } from './model.ts';

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
    name: `Sammanträden${of}`,
    description: 'Sammanträden i arkivet vars dag är känd. Klockslag framgår inte.',
    events: earliestFirst(datedMeetings(register, scope).flatMap((own) => meetingEvents(register, own))),
  };
}

function due(register: Register, path: string, page: string, of: string, body?: string): CalendarPlan {
  return {
    path,
    page,
    name: `Uppdragens slutdatum${of}`,
    description:
      'När uppdrag senast ska vara klara eller redovisade, så exakt som källan anger det. Uppdrag utan känt slutdatum är inte med.',
    events: earliestFirst(dueAssignments(register, body).map((own) => dueEvent(register, own))),
    isLasting: givenAssignments(register, body).length > 0,
  };
}

const named = (register: Register, { id, organization }: Body) =>
  `, ${lowered(bodyLabel(register, id).text)} i ${organizationLabel(register, organization).text}`;

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
