import { isKnown } from '../domain/unknown.ts';
import type { Entry } from '../schema/collections.ts';
import type { GivenAssignment } from '../telling/given-assignments.ts';
import type { Register } from './register.ts';

/** What has a place in a calendar. What has no known date has none, and none is made up. */

/** The meetings with a known date, of all bodies or of some, latest first. */
export function datedMeetings(
  register: Register,
  { organization, body }: { readonly organization?: string; readonly body?: string },
): Entry<'sammantraden'>[] {
  return [...register.bodies.values()]
    .filter((candidate) => organization === undefined || candidate.organization === organization)
    .filter((candidate) => body === undefined || candidate.id === body)
    .flatMap(({ id }) => register.meetingsOf(id))
    .filter(({ data }) => isKnown(data.date));
}

/** The assignments that a body, or any body, has given. What is only proposed is none. */
export const givenAssignments = (register: Register, body?: string): GivenAssignment[] =>
  register.assignments.filter(
    (given) => (body === undefined || given.body.id === body) && given.proposedTo.length === 0,
  );

/** Those of them with a known due date. */
export const dueAssignments = (register: Register, body?: string): GivenAssignment[] =>
  givenAssignments(register, body).filter(({ assignment }) => isKnown(assignment.due));
