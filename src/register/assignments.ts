import { assignmentState, byDue, proposedTo, type AssignmentState } from '../domain/assignment.ts';
import type { Entry, EntryData } from '../schema/collections.ts';
import type { Body, Register } from './register.ts';

/** An assignment in a decision, and what the archive knows of it as of the day of the register. */
export interface GivenAssignment {
  readonly assignment: EntryData<'beslut'>['assignments'][number];
  readonly decision: Entry<'beslut'>;
  readonly meeting: Entry<'sammantraden'>;
  readonly body: Body;
  readonly state: AssignmentState;
  /** The ids of the bodies that it is only proposed to; empty where it is decided. */
  readonly proposedTo: readonly string[];
  /** The decisions and documents that report it back. */
  readonly reports: readonly (Entry<'beslut'> | Entry<'underlag'>)[];
}

/** Every assignment of the decisions, decided or proposed: by due date, those without one last. */
export function givenAssignments(
  decisions: readonly Entry<'beslut'>[],
  { get, body, reportsOf, today }: Pick<Register, 'get' | 'body' | 'reportsOf' | 'today'>,
): GivenAssignment[] {
  return decisions
    .flatMap((decision) =>
      decision.data.assignments.map((assignment) => {
        const meeting = get('sammantraden', decision.data.meeting);
        const reports = reportsOf(decision.id, assignment.id);
        const to = proposedTo(assignment.clauses, decision.data.clauses);
        const known = { due: assignment.due, reportedBack: reports.length > 0, proposed: to.length > 0 };
        return {
          assignment,
          decision,
          meeting,
          body: body(meeting.data.body),
          state: assignmentState(known, today),
          proposedTo: to,
          reports,
        };
      }),
    )
    .toSorted((a, b) => byDue(a.assignment, b.assignment));
}
