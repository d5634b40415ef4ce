import { addresses, anchors } from '../../domain/addresses.ts';
import type { AssignmentState } from '../../domain/assignment.ts';
import { dateSpan } from '../../domain/dates.ts';
import { lowered } from '../../domain/lowered.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import { dateLabel, type Label, meetingName, organizationLabel, paragraphName, bodyName } from '../labels.ts';
import { type Piece, richText } from '../mentions/rich-text.ts';
import type { Register } from '../register.ts';
import { sinceText, stateText } from './assignment-state.ts';
import { decisionLabel } from './references.ts';
import { type ReportView, reportViews } from './reported-back.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

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

export const assignmentTitle = ({ assignment }: GivenAssignment): string =>
  assignment.title ?? assignment.task;

export function assignmentItem(
  register: Register,
  given: GivenAssignment,
  language: Language = SWEDISH,
): AssignmentItem {
  const { assignment: words, decision: clauseWords } = messagesIn(language);
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
    due: dateLabel(assignment.due, language),
    ...(span === undefined ? {} : { dueIso: span.last }),
    ...(assignment.dueStated === undefined ? {} : { dueStated: assignment.dueStated }),
    state,
    stateWord: words.states[state],
    stateText: stateText(register, given, language),
    ...(state === 'reported-back' || state === 'proposed'
      ? {}
      : { since: sinceText(register, given, language) }),
    reports: reportViews(register, given, language),
    ...(assignment.reportTo
      ? { reportTo: lowered(bodyName(register, assignment.reportTo, meeting.data.date)) }
      : {}),
    decision: decisionLabel(register, decision.id, language),
    place: {
      text: [meetingName(register, meeting, language), paragraphName(decision.data.paragraph)]
        .filter(Boolean)
        .join(' '),
      href: `${addresses.decision(decision.id)}#${anchors.assignment(assignment.id)}`,
    },
    organization: organizationLabel(register, body.organization).text,
    clauses: assignment.clauses.map((number) => ({
      text: clauseWords.clause(number),
      href: addresses.clause(decision.id, number),
    })),
  };
}

export const assignmentItems = (
  register: Register,
  given: readonly GivenAssignment[],
  language: Language = SWEDISH,
): AssignmentItem[] => given.map((each) => assignmentItem(register, each, language));
