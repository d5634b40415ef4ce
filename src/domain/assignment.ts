import { dateSpan, type IsoDate, type PartialDate } from './dates.ts';
import { isKnown, type Unknown } from './unknown.ts';

/**
 * What the archive knows of an assignment. `past-due` says only that the due date has passed and
 * that no report back is in the archive: nothing about whether the task was done. One that is only
 * `proposed` is not an assignment yet, and is never past due.
 */
export const assignmentStates = {
  open: 'Öppet',
  'past-due': 'Tiden har gått ut, ingen återrapportering finns i arkivet',
  'reported-back': 'Återrapporterat',
  'no-due-date': 'Inget slutdatum framgår av källan',
  proposed: 'Föreslaget, inte beslutat',
} as const;
export type AssignmentState = keyof typeof assignmentStates;

/** The state as of a day. A due date that is a month or a quarter has passed after its last day. */
export function assignmentState(
  assignment: { due: PartialDate | Unknown; reportedBack: boolean; proposed?: boolean },
  today: IsoDate,
): AssignmentState {
  if (assignment.reportedBack) return 'reported-back';
  if (assignment.proposed) return 'proposed';
  if (!isKnown(assignment.due)) return 'no-due-date';
  const span = dateSpan(assignment.due);
  return span !== undefined && span.last < today ? 'past-due' : 'open';
}

/**
 * The bodies that would have to decide before this is an assignment: none where the decision itself gives it.
 * A point that decides is enough; where no point is named, one that only proposes leaves it open.
 */
export function proposedTo(
  numbers: readonly number[],
  clauses: readonly { readonly proposesTo?: string | undefined }[],
): string[] {
  const own = numbers.length > 0 ? numbers.flatMap((number) => clauses[number - 1] ?? []) : clauses;
  const bodies = own.flatMap(({ proposesTo }) => proposesTo ?? []);
  const decided = numbers.length > 0 ? bodies.length < own.length : bodies.length === 0;
  return decided ? [] : [...new Set(bodies)];
}

/**
 * Earliest due first; with the same last day the more exact first; those without a due date last.
 * Equals keep their order.
 */
export function byDue(a: { due: PartialDate | Unknown }, b: { due: PartialDate | Unknown }): number {
  const key = ({ due }: { due: PartialDate | Unknown }) => {
    const span = isKnown(due) ? dateSpan(due) : undefined;
    return span === undefined ? { last: '9999', first: '' } : span;
  };
  const [one, other] = [key(a), key(b)];
  return one.last.localeCompare(other.last) || other.first.localeCompare(one.first);
}
