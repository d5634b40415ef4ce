import { addresses, anchors } from '../../domain/addresses.ts';
import { assignmentStates, byDue, type AssignmentState } from '../../domain/assignment.ts';
import { dateSpan, formatDate, formatWhen } from '../../domain/dates.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { GivenAssignment } from '../assignments.ts';
import {
  capitalized,
  dateLabel,
  joined,
  meetingDate,
  meetingName,
  organizationLabel,
  paragraphName,
  type Label,
} from '../naming.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../rich-text.ts';
import { decisionLabel, documentLabel } from './references.ts';

/** A document or decision that reports an assignment back, with its day and what it says of it. */
export interface ReportView {
  readonly target: Label;
  readonly date: Label;
  readonly text: string;
}

/** An assignment as it stands in a list. */
export interface AssignmentItem {
  /** Its id on the decision's page. */
  readonly anchor: string;
  readonly href: string;
  readonly title: string;
  /** What is to be done, where the title does not say it all. */
  readonly task?: string;
  readonly taskWords: readonly Piece[];
  readonly addressee: string;
  /** "september 2023", or "not stated". */
  readonly due: Label;
  /** The same for programs: the last day of the due period. */
  readonly dueIso?: string;
  /** When it is due in the source's terms, where they are no date. */
  readonly dueStated?: string;
  readonly state: AssignmentState;
  /** One or two words: "Tiden har gått ut". */
  readonly stateWord: string;
  /** What is known, in a sentence or two that say no more. */
  readonly stateText: string;
  readonly reports: readonly ReportView[];
  readonly reportTo?: string;
  readonly decision: Label;
  /** "Regionstyrelsen 5 april 2023 § 12", leading to where the decision gives it. */
  readonly place: Label;
  readonly organization: string;
  readonly clauses: readonly Label[];
}

/** The states in the order of their urgency, in a few words; the domain's words say what each means. */
export const stateWords: Readonly<Record<AssignmentState, string>> = {
  'past-due': 'Tiden har gått ut',
  open: 'Öppet',
  'no-due-date': 'Öppet, utan slutdatum',
  'reported-back': 'Återrapporterat',
  proposed: 'Föreslaget',
};

export const assignmentTitle = ({ assignment }: GivenAssignment): string =>
  assignment.title ?? assignment.task;

/** The lower-case names of the bodies that it is proposed to: "kommunfullmäktige". */
export const proposedNames = (register: Register, given: GivenAssignment) =>
  joined(given.proposedTo.map((id) => register.body(id).name.toLowerCase()));

/** What the archive knows, and no more: that time has passed, not that nothing was done. */
function stateText(register: Register, given: GivenAssignment): string {
  const { due, dueStated } = given.assignment;
  const none = 'Ingen återrapportering finns i arkivet.';
  switch (given.state) {
    case 'past-due':
      return `Tiden${dueStated ? `, ${dueStated},` : ''} gick ut ${formatWhen(due)}. ${none}`;
    case 'open':
      return isKnown(due) && dateSpan(due) !== undefined
        ? `Ska vara klart senast ${formatDate(due)}. ${none}`
        : none;
    case 'no-due-date':
      return dueStated
        ? `Källan anger tiden i ord, inte som ett datum: ${dueStated}. ${none}`
        : `${assignmentStates['no-due-date']}. ${none}`;
    case 'reported-back':
      return 'Återrapporterat enligt arkivet.';
    case 'proposed':
      return `Föreslaget till ${proposedNames(register, given)}, som beslutar. Ännu inget uppdrag enligt arkivet.`;
  }
}

/** The day of the meeting that reports back, or of the document, in words. */
const reportDateLabel = (register: Register, { data }: GivenAssignment['reports'][number]): Label =>
  'meeting' in data
    ? meetingDate(register, register.get('sammantraden', data.meeting))
    : dateLabel(data.date);

/** The day of the meeting that reports back, or of the document. */
export const reportDate = (register: Register, { data }: GivenAssignment['reports'][number]): string =>
  'meeting' in data ? register.get('sammantraden', data.meeting).data.date : data.date;

function reportViews(register: Register, { assignment, decision, reports }: GivenAssignment): ReportView[] {
  return reports.map((entry) => {
    const reference = entry.data.references.find(
      (own) =>
        own.relation === 'reports-back' && own.decision === decision.id && own.assignment === assignment.id,
    );
    return {
      target: 'meeting' in entry.data ? decisionLabel(register, entry.id) : documentLabel(register, entry.id),
      date: reportDateLabel(register, entry),
      text: reference?.text ?? '',
    };
  });
}

export function assignmentItem(register: Register, given: GivenAssignment): AssignmentItem {
  const { assignment, decision, meeting, body, state } = given;
  const span = isKnown(assignment.due) ? dateSpan(assignment.due) : undefined;
  return {
    anchor: anchors.assignment(assignment.id),
    href: addresses.assignment(decision.id, assignment.id),
    title: assignmentTitle(given),
    ...(assignment.title === undefined ? {} : { task: assignment.task }),
    taskWords: richText(
      register,
      assignment.task,
      { organization: body.organization, body: body.id },
      addresses.decision(decision.id),
    ),
    addressee: assignment.addressee,
    due: dateLabel(assignment.due),
    ...(span === undefined ? {} : { dueIso: span.last }),
    ...(assignment.dueStated === undefined ? {} : { dueStated: assignment.dueStated }),
    state,
    stateWord: stateWords[state],
    stateText: stateText(register, given),
    reports: reportViews(register, given),
    ...(assignment.reportTo ? { reportTo: register.body(assignment.reportTo).name.toLowerCase() } : {}),
    decision: decisionLabel(register, decision.id),
    place: {
      text: [meetingName(register, meeting), paragraphName(decision.data.paragraph)]
        .filter(Boolean)
        .join(' '),
      href: `${addresses.decision(decision.id)}#${anchors.assignment(assignment.id)}`,
    },
    organization: organizationLabel(register, body.organization).text,
    clauses: assignment.clauses.map((number) => ({
      text: `punkt ${number}`,
      href: addresses.clause(decision.id, number),
    })),
  };
}

export const assignmentItems = (register: Register, given: readonly GivenAssignment[]): AssignmentItem[] =>
  given.map((own) => assignmentItem(register, own));

/** "25 uppdrag", "Ett uppdrag och 4 föreslagna". */
export function assignmentCount(given: readonly Pick<GivenAssignment, 'state'>[]): string {
  const proposed = given.filter(({ state }) => state === 'proposed').length;
  const decided = given.length - proposed;
  const words = (count: number, noun: string) =>
    `${count === 0 ? 'inget' : count === 1 ? 'ett' : count} ${noun}`;
  const more = proposed === 0 ? '' : ` och ${proposed === 1 ? 'ett föreslaget' : `${proposed} föreslagna`}`;
  return capitalized(`${words(decided, 'uppdrag')}${more}`);
}

/** Assignments as a part of another page: all of a matter or topic, the first of a body or an organisation. */
export interface AssignmentSection {
  readonly count: string;
  /** "22 november 2026": the day as of which their state is told. */
  readonly asOf: string;
  readonly assignments: readonly AssignmentItem[];
  /** Where the register has them all, if they are not all here. */
  readonly all?: Label;
}

/** What is still to be done comes first, each part by due date. Undefined where there is none. */
export function assignmentSection(
  register: Register,
  given: readonly GivenAssignment[],
  shown = Infinity,
  all?: Label,
): AssignmentSection | undefined {
  if (given.length === 0) return undefined;
  const rank = ({ state }: GivenAssignment) => ['reported-back', 'proposed'].indexOf(state);
  const inOrder = given.toSorted((a, b) => rank(a) - rank(b) || byDue(a.assignment, b.assignment));
  return {
    count: assignmentCount(given),
    asOf: formatDate(register.today),
    assignments: assignmentItems(register, inOrder.slice(0, shown)),
    ...(all ? { all } : {}),
  };
}
