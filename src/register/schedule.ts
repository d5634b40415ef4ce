import { isGiven } from '../domain/assignment.ts';
import { isKnown } from '../domain/unknown.ts';
import type { Entry, EntryData } from '../schema/collections.ts';
import type { Register } from './register.ts';

/** What has a place in a calendar. What has no known date has none, and none is made up. */

/** The meetings with a known date, of all bodies or of some, latest first. */
export function datedMeetings(
  register: Register,
  { organization, body }: { readonly organization?: string; readonly body?: string },
): Entry<'sammantraden'>[] {
  return [...register.bodies.values()]
    .filter((own) => organization === undefined || own.organization === organization)
    .filter((own) => body === undefined || own.id === body)
    .flatMap(({ id }) => register.meetingsOf(id))
    .filter(({ data }) => isKnown(data.date));
}

/** An assignment with a due date, and the decision that gave it. */
export interface DueAssignment {
  readonly decision: Entry<'beslut'>;
  readonly assignment: EntryData<'beslut'>['assignments'][number];
}

/** The assignments with a due date that a body, or any body, has given. What is only proposed is none. */
export function dueAssignments(register: Register, body?: string): DueAssignment[] {
  return register.archive.beslut
    .filter(({ data }) => body === undefined || register.get('sammantraden', data.meeting).data.body === body)
    .flatMap((decision) =>
      decision.data.assignments
        .filter(({ due }) => isKnown(due))
        .filter((assignment) => isGiven(assignment, decision.data.clauses))
        .map((assignment) => ({ decision, assignment })),
    );
}
