import { lowered } from '../../domain/lowered.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { byDue, type AssignmentState } from '../../domain/assignment.ts';
import { dateSpan, formatDate, formatDeadline, formatWhen } from '../../domain/dates.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';
import {
  bodyWithin,
  capitalized,
  dateLabel,
  joined,
  meetingDate,
  meetingName,
  organizationLabel,
  paragraphName,
  type Label,
} from '../labels.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../mentions/rich-text.ts';
import { becameOf, laterSentence } from './later-steps.ts';
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
  /** A few words: "Datumet har passerat". */
  readonly stateWord: string;
  /** What is known, in a few sentences that say no more. */
  readonly stateText: string;
  /** What the archive has from the time since: absent where it is reported back, or only proposed. */
  readonly since?: string;
  readonly reports: readonly ReportView[];
  readonly reportTo?: string;
  readonly decision: Label;
  /** "Regionstyrelsen 5 april 2023 § 12", leading to where the decision gives it. */
  readonly place: Label;
  readonly organization: string;
  readonly clauses: readonly Label[];
}

/** The states in a few words. None of them says whether the task was done. */
export const stateWords: Readonly<Record<AssignmentState, string>> = {
  'date-passed': 'Datumet har passerat',
  'date-ahead': 'Datumet har inte passerat',
  'time-in-words': 'Tid utan datum',
  'no-due-date': 'Inget slutdatum',
  'reported-back': 'Återrapporterat',
  proposed: 'Föreslaget',
};

export const assignmentTitle = ({ assignment }: GivenAssignment): string =>
  assignment.title ?? assignment.task;

/** The lower-case names of the bodies that it is proposed to: "kommunfullmäktige". */
export const proposedNames = (register: Register, given: GivenAssignment) =>
  joined(given.proposedTo.map((id) => lowered(register.body(id).name)));

const number = (count: number) => (count === 1 ? 'ett' : String(count));

/**
 * What the archive has of the meetings at which it could have been reported, and no more. That no report is there is
 * only told where one was ordered: else it would read as a failing.
 */
function meetingsText(
  register: Register,
  { assignment, hearing, body, meeting, since }: GivenAssignment,
): string {
  const { later, afterDue, maybeLater, whole } = since;
  const name = bodyWithin(register, hearing.id, body.organization);
  if (!isKnown(meeting.data.date))
    return `Beslutets dag framgår inte av källan. Därför vet arkivet inte vilka sammanträden med ${name} som är senare.`;
  const undated = `${number(maybeLater)} ${maybeLater === 1 ? 'odaterat' : 'odaterade'}`;
  if (later === 0)
    return `Arkivet har inget senare sammanträde med ${name}${maybeLater === 0 ? '' : `, utom kanske ${undated}`}.`;
  const more = maybeLater === 0 ? '' : ` ${capitalized(undated)} till kan vara senare.`;
  const them = later === 1 ? 'det' : 'dem';
  const count = later === 1 ? 'ett senare sammanträde' : `${later} senare sammanträden`;
  const after =
    afterDue === undefined || afterDue === later
      ? ''
      : later === 1
        ? ', före datumet'
        : `, ${afterDue === 0 ? 'inget' : number(afterDue)} av dem efter datumet`;
  const report =
    assignment.reportTo === undefined
      ? ''
      : `, och ingen redovisning i ${whole ? them : `det som arkivet har av ${them}`}`;
  return `Arkivet har ${count} med ${name}${after}${report}.${more}`;
}

/** What is known of the time since it was decided: later steps of the matter, what a source says, and what the archive has. */
function sinceText(register: Register, given: GivenAssignment): string {
  const { openAsOf } = given.assignment;
  const open =
    openAsOf === undefined
      ? []
      : [`Öppet enligt källan${isKnown(openAsOf) ? ` ${formatWhen(openAsOf)}` : ', som inte säger när'}.`];
  const became = becameOf(register, given.decision);
  return [...(became ? [`${became.text}.`] : []), ...open, meetingsText(register, given)].join(' ');
}

/** What the body that an assignment is proposed to did later, as far as that is stated. */
function proposedText(register: Register, given: GivenAssignment): string {
  const { decision, body, proposedTo } = given;
  const names = proposedNames(register, given);
  const { later, sameMatter } = register.told(decision.id);
  const step = later.find((own) => proposedTo.includes(own.body));
  if (step) return `Föreslogs ${names}. ${laterSentence(register, step, body.organization)}.`;
  const known =
    later.length > 0 || sameMatter.length > 0
      ? 'Arkivet har fler beslut i ärendet, men inget som säkert avgör förslaget.'
      : 'Något beslut om det finns inte i arkivet.';
  return `Föreslaget till ${names}. ${known}`;
}

/** What the archive knows, and no more: that a date has passed, not that nothing was done. */
function stateText(register: Register, given: GivenAssignment): string {
  const { due, dueStated } = given.assignment;
  const deadline = () => formatDeadline(due);
  switch (given.state) {
    case 'date-passed':
      return `${dueStated ? `${capitalized(deadline())}, i källans ord ${dueStated}. ` : ''}Datumet har passerat. ${sinceText(register, given)}`;
    case 'date-ahead':
      return `Ska vara klart ${deadline()}. ${sinceText(register, given)}`;
    case 'time-in-words':
      return `Tiden anges i ord: ${dueStated ?? ''}. ${sinceText(register, given)}`;
    case 'no-due-date':
      return `Inget slutdatum framgår av källan. ${sinceText(register, given)}`;
    case 'reported-back':
      return 'Återrapporterat enligt arkivet.';
    case 'proposed':
      return proposedText(register, given);
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
    ...(state === 'reported-back' || state === 'proposed' ? {} : { since: sinceText(register, given) }),
    reports: reportViews(register, given),
    ...(assignment.reportTo ? { reportTo: lowered(register.body(assignment.reportTo).name) } : {}),
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

/** Assignments in a list, and what the archive has from the time since where that is the same of all: said once. */
export interface AssignmentList {
  readonly assignments: readonly AssignmentItem[];
  readonly since?: string;
}

/** Takes what is said of the time since out of the items where all of several that have it say the same. */
export function assignmentList(register: Register, given: readonly GivenAssignment[]): AssignmentList {
  const assignments = assignmentItems(register, given);
  const said = assignments.flatMap(({ since }) => since ?? []);
  const [since] = said;
  if (since === undefined || said.length < 2 || new Set(said).size > 1) return { assignments };
  return { assignments: assignments.map(({ since: _, ...item }) => item), since };
}

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
export interface AssignmentSection extends AssignmentList {
  readonly count: string;
  /** "22 november 2026": the day as of which their state is told, where a day can change it. */
  readonly asOf?: string;
  /** Where the register has them all, if they are not all here. */
  readonly all?: Label;
}

/** The day as of which states are told, where one of them can change by the day alone. */
export const asOfDay = (register: Register, given: readonly GivenAssignment[]): { readonly asOf?: string } =>
  given.some(({ state }) => state === 'date-ahead') ? { asOf: formatDate(register.today) } : {};

/** What the archive has no report of comes first, each part by due date. Undefined where there is none. */
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
    ...asOfDay(register, given),
    ...assignmentList(register, inOrder.slice(0, shown)),
    ...(all ? { all } : {}),
  };
}
