import { assignmentState, byDue, proposedTo, type AssignmentState } from '../domain/assignment.ts';
import { lastDayOf, wasHeld } from '../domain/meeting.ts';
import type { Entry, EntryData } from '../schema/collections.ts';
import { meetingsSince, type HeldMeeting, type MeetingsSince } from './assignment.ts';
import { placeOnDay } from '../archive/meetings-in-order.ts';
import type { Body, IndexedArchive } from '../archive/index.ts';
import type { IsoDate } from '../domain/dates.ts';

/** An assignment in a decision, and what the archive knows of it as of a day. */
export interface GivenAssignment {
  readonly assignment: EntryData<'beslut'>['assignments'][number];
  readonly decision: Entry<'beslut'>;
  readonly meeting: Entry<'sammantraden'>;
  readonly body: Body;
  readonly state: AssignmentState;
  /** The ids of the bodies that it is only proposed to; empty where it is decided. */
  readonly proposedTo: readonly string[];
  /** The body that it is to be reported to where that is stated, else the one that gave it. */
  readonly hearing: Body;
  readonly since: MeetingsSince;
  /** The decisions and documents that report it back. */
  readonly reports: readonly (Entry<'beslut'> | Entry<'underlag'>)[];
}

/** Every assignment of an archive, decided or proposed, as of a day: by due date, those without one last. */
export function givenAssignments(
  { decisions, get, body, reportsOf, meetingsOf, decisionsOf }: IndexedArchive,
  today: IsoDate,
): GivenAssignment[] {
  const held = new Map<string, (HeldMeeting & { readonly id: string })[]>();
  const heldMeetings = (id: string) => {
    const meetings =
      held.get(id) ??
      meetingsOf(id)
        .filter(({ data }) => wasHeld(data, today))
        .map((meeting) => ({
          id: meeting.id,
          date: meeting.data.date,
          place: placeOnDay(meeting),
          whole: decisionsOf(meeting.id).length === meeting.data.paragraphCount,
        }));
    held.set(id, meetings);
    return meetings;
  };
  return decisions
    .flatMap((decision) =>
      decision.data.assignments.map((assignment) => {
        const meeting = get('sammantraden', decision.data.meeting);
        const reports = reportsOf(decision.id, assignment.id);
        const to = proposedTo(assignment.clauses, decision.data.clauses);
        const hearing = body(assignment.reportTo ?? meeting.data.body);
        const meetings = heldMeetings(hearing.id).filter(({ id }) => id !== meeting.id);
        const { due, dueStated } = assignment;
        const known = { due, dueStated, reportedBack: reports.length > 0, proposed: to.length > 0 };
        return {
          assignment,
          decision,
          meeting,
          body: body(meeting.data.body),
          state: assignmentState(known, today),
          hearing,
          since: meetingsSince(
            { decided: lastDayOf(meeting.data), place: placeOnDay(meeting), due: assignment.due },
            meetings,
            today,
          ),
          proposedTo: to,
          reports,
        };
      }),
    )
    .toSorted((a, b) => byDue(a.assignment, b.assignment));
}
