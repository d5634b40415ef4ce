import { byDue } from '../../domain/assignment.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Label } from '../labels.ts';
import type { Register } from '../register.ts';
import { type AssignmentItem, assignmentItems } from './assignment.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

/** Assignments in a list, and what the archive has from the time since where that is the same of all: said once. */
export interface AssignmentList {
  readonly assignments: readonly AssignmentItem[];
  readonly since?: string;
}

/** Takes what is said of the time since out of the items where all of several that have it say the same. */
export function assignmentList(
  register: Register,
  given: readonly GivenAssignment[],
  language: Language = SWEDISH,
): AssignmentList {
  const assignments = assignmentItems(register, given, language);
  const said = assignments.flatMap(({ since }) => since ?? []);
  const [since] = said;
  if (since === undefined || said.length < 2 || new Set(said).size > 1) return { assignments };
  return { assignments: assignments.map(({ since: _, ...item }) => item), since };
}

/** "25 uppdrag", "Ett uppdrag och 4 föreslagna". */
export function assignmentCount(given: readonly Pick<GivenAssignment, 'state'>[]): string {
  const proposed = given.filter(({ state }) => state === 'proposed').length;
  return messagesIn(SWEDISH).assignment.count(given.length - proposed, proposed);
}

/** Assignments as a part of another page: all of a matter or topic, the first of a body or an organisation. */
export interface AssignmentSection extends AssignmentList {
  readonly count: string;
  /** "22 november 2026": the day as of which their state is told, where a day can change it. */
  readonly asOf?: string;
  /** Where the register has them all, if they are not all here. */
  readonly all?: Label;
}

/** The day as of which states are told, where one of them can change by the day alone. */
export const asOfDay = (register: Register, given: readonly GivenAssignment[]): { readonly asOf?: string } =>
  given.some(({ state }) => state === 'date-ahead')
    ? { asOf: messagesIn(SWEDISH).frame.date(register.today) }
    : {};

/** What the archive has no report of comes first, each part by due date. Undefined where there is none. */
export function assignmentSection(
  register: Register,
  given: readonly GivenAssignment[],
  most = Infinity,
  linkToAll?: Label,
): AssignmentSection | undefined {
  if (given.length === 0) return undefined;
  const rank = ({ state }: GivenAssignment) => ['reported-back', 'proposed'].indexOf(state);
  const inOrder = given.toSorted((a, b) => rank(a) - rank(b) || byDue(a.assignment, b.assignment));
  return {
    count: assignmentCount(given),
    ...asOfDay(register, given),
    ...assignmentList(register, inOrder.slice(0, most)),
    ...(linkToAll ? { all: linkToAll } : {}),
  };
}
