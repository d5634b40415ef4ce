import { addresses } from '../../domain/addresses.ts';
import { dateSpan } from '../../domain/dates.ts';
import { registryKey } from '../../domain/matter.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { searchKey } from '../../search/record/record.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';
import {
  bodyLabel,
  capitalized,
  meetingDate,
  meetingName,
  organizationLabel,
  paragraphName,
  searchedDate,
  searchedMatters,
  topicLabels,
  type Label,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { provenance } from '../provenance.ts';
import type { Register } from '../register.ts';
import { asOfDay } from './assignment-section.ts';
import { proposedNames } from './assignment-state.ts';
import { assignmentItem, assignmentTitle, type AssignmentItem } from './assignment.ts';
import { reportDate } from './reported-back.ts';
import { dueCalendar } from '../feeds-and-calendars.ts';
import { orUntold, richText, type Piece } from '../mentions/rich-text.ts';
import { referenceViews, type ReferenceView } from './references.ts';

/** A step in the life of an assignment. */
interface AssignmentStep {
  readonly when: Label;
  readonly text: string;
  readonly target?: Label;
  /** Nothing is known to have happened: a gap is shown as a gap. */
  readonly gap?: true;
}

/** An assignment's own page. */
export interface AssignmentPage extends Omit<AssignmentItem, 'organization'> {
  readonly frame: PageFrame;
  readonly organization: Label;
  readonly body: Label;
  /** The points that give it, as decided. */
  readonly ruling: readonly { number: string; words: readonly Piece[]; href: string }[];
  /** The bodies that would have to decide, where it is only proposed. */
  readonly decidedBy?: string;
  readonly history: readonly AssignmentStep[];
  readonly references: readonly ReferenceView[];
  readonly matters: readonly Label[];
  readonly topics: readonly Label[];
  /** Other assignments by the same decision. */
  readonly others: readonly Label[];
  readonly follow: readonly Label[];
  /** "22 november 2026": the day as of which the state is told, where a day can change it. */
  readonly asOf?: string;
}

const { assignmentPage: words, dates, decision: decisionWords } = messagesIn(SWEDISH);

/** When it is due, and what is known, where the page's own line for the date is not seen. */
const dueAndState = ({ assignment, state }: GivenAssignment, { dueIso, stateText }: AssignmentItem) =>
  state === 'date-passed' && dueIso && assignment.dueStated === undefined
    ? `${capitalized(dates.deadline(assignment.due))}. ${stateText}`
    : stateText;

function frame(register: Register, given: GivenAssignment, item: AssignmentItem): PageFrame {
  const { assignment, decision, meeting, body } = given;
  const { data } = decision;
  const organization = organizationLabel(register, body.organization);
  const paragraph = paragraphName(data.paragraph);
  const proposed = given.state === 'proposed';
  return {
    title: words.title(
      proposed ? words.proposed : words.given,
      item.title.replace(/\.$/, ''),
      [meetingName(register, meeting), paragraph].filter(Boolean).join(' '),
    ),
    description: `${item.addressee}: ${assignment.task} ${dueAndState(given, item)}`,
    path: item.href,
    breadcrumb: [{ text: words.all, href: addresses.assignments() }],
    search: {
      kind: searchKinds.assignment,
      title: item.title,
      ...searchedDate(register, meeting),
      place: [item.addressee, body.name, organization.text, paragraph].filter(Boolean).join(', '),
      status: dueAndState(given, item),
      organization: organization.text,
      body: body.name,
      topics: topicLabels(register, data.topics).map(({ text }) => text),
      // No synonyms: they are the decision's, and would put every assignment of it before the decision.
      matters: searchedMatters(body.organization, data.matters),
      keys: data.matters.map(searchKey.matter),
    },
    provenance: provenance(register, data, body.organization),
  };
}

/** The last day that a step may have been; those without a known day come last. */
const lastDay = (date: string | Unknown) => (isKnown(date) ? (dateSpan(date)?.last ?? '9999') : '9999');

/** Given, due and reported back, as far as the archive knows, in the order of time up to what lies ahead. */
function history(register: Register, given: GivenAssignment, item: AssignmentItem): AssignmentStep[] {
  const { state, meeting, body, assignment, reports } = given;
  const names = proposedNames(register, given);
  const isGiven = state !== 'proposed';
  const later = [
    ...(item.dueIso && isGiven
      ? [
          {
            day: item.dueIso,
            step: { when: item.due, text: words.dueThen(item.reportTo, assignment.dueStated) },
          },
        ]
      : []),
    ...reports.map((entry, index) => {
      const { date, ...step } = item.reports[index]!;
      return { day: lastDay(reportDate(register, entry)), step: { when: date, ...step } };
    }),
    ...(item.reports.length === 0
      ? [
          {
            day: register.today,
            step: {
              when: { text: words.soFar },
              text: !isGiven
                ? item.stateText
                : assignment.reportTo === undefined
                  ? words.outcomeUnknown
                  : words.noReport,
              gap: true as const,
            },
          },
        ]
      : []),
  ];
  return [
    {
      when: meetingDate(register, meeting),
      text: isGiven ? words.wasGiven(body.name, assignment.addressee) : words.wasProposed(body.name, names),
    },
    ...later.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ step }) => step),
  ];
}

export function assignmentPage(register: Register, given: GivenAssignment): AssignmentPage {
  const { assignment, decision, body, proposedTo } = given;
  const { data } = decision;
  const item = assignmentItem(register, given);
  const speaker = { organization: body.organization, body: body.id };
  return {
    ...item,
    frame: frame(register, given, item),
    organization: organizationLabel(register, body.organization),
    body: bodyLabel(register, body.id),
    ruling: assignment.clauses.flatMap((number) => {
      const clause = data.clauses[number - 1];
      return clause
        ? [
            {
              number: words.clause(number),
              words: orUntold(
                clause.text,
                (text) => richText(register, text, speaker),
                decisionWords.noClause,
              ),
              href: addresses.clause(decision.id, number),
            },
          ]
        : [];
    }),
    ...(proposedTo.length > 0 ? { decidedBy: proposedNames(register, given) } : {}),
    history: history(register, given, item),
    references: referenceViews(
      register,
      data.references.filter(({ relation }) => relation !== 'reports-back'),
      speaker,
    ),
    matters: data.matters.map((number) => ({
      text: number,
      href: addresses.matter(body.organization, registryKey(number)),
    })),
    topics: topicLabels(register, data.topics),
    others: register
      .assignmentsOf(decision.id)
      .filter((sibling) => sibling.assignment.id !== assignment.id)
      .map((sibling) => ({
        text: capitalized(assignmentTitle(sibling)),
        href: addresses.assignment(decision.id, sibling.assignment.id),
      })),
    follow: dueCalendar(register, body.id),
    ...asOfDay(register, [given]),
  };
}
