import { dateSpan, type IsoDate, type PartialDate } from './dates.ts';
import { isKnown, type Unknown } from './unknown.ts';

/**
 * What the archive knows of an assignment. `past-due` says only that the due date has passed and
 * that no report back is in the archive: nothing about whether the task was done.
 */
export const assignmentStates = {
  open: 'Pågår',
  'past-due': 'Tiden har gått ut, ingen återrapportering finns i arkivet',
  'reported-back': 'Återrapporterat',
  'no-due-date': 'Inget slutdatum framgår av källan',
} as const;
export type AssignmentState = keyof typeof assignmentStates;

/**
 * Whether an assignment is given, not only proposed to be: each clause that it stands in decides. Where it names
 * no clause it is given only if nothing in the decision is a proposal.
 */
export function isGiven(
  assignment: { clauses: readonly number[] },
  clauses: readonly { proposesTo?: string | undefined }[],
): boolean {
  const own =
    assignment.clauses.length > 0 ? assignment.clauses.map((number) => clauses[number - 1]) : clauses;
  return own.every((clause) => clause !== undefined && clause.proposesTo === undefined);
}

/** The state as of a day. A due date that is a month or a quarter has passed after its last day. */
export function assignmentState(
  assignment: { due: PartialDate | Unknown; reportedBack: boolean },
  today: IsoDate,
): AssignmentState {
  if (assignment.reportedBack) return 'reported-back';
  if (!isKnown(assignment.due)) return 'no-due-date';
  const span = dateSpan(assignment.due);
  return span !== undefined && span.last < today ? 'past-due' : 'open';
}
