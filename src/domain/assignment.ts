import { dateSpan, type IsoDate, type PartialDate } from './dates.ts';
import { isKnown, type Unknown } from './unknown.ts';

/**
 * What the archive knows of an assignment. Whether its date has passed says nothing about whether the task was done,
 * and none of these says that it is open: only a source can. One that is only `proposed` is not an assignment yet.
 */
export type AssignmentState =
  | 'date-passed'
  | 'date-ahead'
  /** The source gives the time in words that are no date. */
  | 'time-in-words'
  | 'no-due-date'
  | 'reported-back'
  | 'proposed';

/** The state as of a day. A due date that is a month or a quarter has passed after its last day. */
export function assignmentState(
  assignment: {
    due: PartialDate | Unknown;
    dueStated?: string | undefined;
    reportedBack: boolean;
    proposed?: boolean;
  },
  today: IsoDate,
): AssignmentState {
  if (assignment.reportedBack) return 'reported-back';
  if (assignment.proposed) return 'proposed';
  const span = isKnown(assignment.due) ? dateSpan(assignment.due) : undefined;
  if (span === undefined) return assignment.dueStated === undefined ? 'no-due-date' : 'time-in-words';
  return span.last < today ? 'date-passed' : 'date-ahead';
}

/**
 * The bodies that would have to decide before this is an assignment: none where the decision itself gives it.
 * A point that decides is enough; where no point is named, one that only proposes leaves it open.
 */
export function proposedTo(
  numbers: readonly number[],
  clauses: readonly { readonly proposesTo?: string | undefined }[],
): string[] {
  const concerned = numbers.length > 0 ? numbers.flatMap((number) => clauses[number - 1] ?? []) : clauses;
  const bodies = concerned.flatMap(({ proposesTo }) => proposesTo ?? []);
  const decided = numbers.length > 0 ? bodies.length < concerned.length : bodies.length === 0;
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
  const [left, right] = [key(a), key(b)];
  return left.last.localeCompare(right.last) || right.first.localeCompare(left.first);
}
