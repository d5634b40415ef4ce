import { decisionCitation, type Citation, type Place } from '../../citation/index.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { assignmentState, assignmentStates, type AssignmentState } from '../../domain/assignment.ts';
import { budgetKinds, formatAmount, recurrences } from '../../domain/budget.ts';
import {
  decisionKind,
  decisionKinds,
  manners,
  mannerOfDeciding,
  outcomes,
  type DecisionKind,
  type Manner,
} from '../../domain/decision.ts';
import { registryKey } from '../../domain/matter.ts';
import { outcomeMeaning, type OutcomeMeaning } from '../../domain/outcome-meaning.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import { noteKinds } from '../../schema/beslut.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKey, searchKinds } from '../../search/record.ts';
import {
  actorName,
  actorNames,
  bodyLabel,
  dateLabel,
  joined,
  meetingName,
  notStated,
  organizationLabel,
  paragraphName,
  partyLabel,
  topicLabels,
  type Label,
} from '../naming.ts';
import { provenance, type PageFrame } from '../page.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../rich-text.ts';
import { SITE_NAME } from '../site.ts';
import { proposalViews, stepViews, type ProposalView, type StepView } from './procedure.ts';
import { documentMentions, referenceViews, type ReferenceView } from './references.ts';
import { score, votedFigures, type VoteView } from './vote.ts';

/** A decision as it stands in a list. */
export interface DecisionItem {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** "§ 89"; absent where the source does not give the number. */
  readonly paragraph?: string;
  readonly kind: DecisionKind;
  /** "Beslut: uppdrag. Omröstning 9–6–0.", "Föreslår regionfullmäktige: avslag. Acklamation." */
  readonly status: string;
  readonly place: string;
  readonly date: Label;
}

export interface AssignmentView {
  readonly anchor: string;
  readonly addressee: string;
  readonly task: string;
  readonly due: Label;
  readonly state: AssignmentState;
  readonly stateText: string;
  readonly reportTo?: string;
  readonly clauses: readonly Label[];
}

export interface BudgetView {
  /** "135 miljoner kronor", "upp till 1 miljon kronor". */
  readonly amount: string;
  /** "tillskott", with to whom it is proposed where it is not decided. */
  readonly kind: string;
  readonly period: Label;
  readonly recurrence: string;
  readonly purpose: string;
  readonly clause?: Label;
}

/** A decision's page. */
export interface DecisionView {
  readonly frame: PageFrame;
  readonly paragraph: Label;
  readonly body: Label;
  readonly date: Label;
  readonly dateNote?: string;
  readonly meeting: Label;
  readonly title: string;
  readonly summary: string;
  readonly kind: DecisionKind;
  readonly kindText: string;
  readonly status: string;
  readonly closedDoors?: string;
  /** "Motion 3-2020 av Marianne Sandström (SD)". */
  readonly memberBill?: string;
  /** What an outcome of this kind means, in plain words. */
  readonly meaning: OutcomeMeaning;
  readonly clauses: readonly {
    readonly anchor: string;
    readonly number: number;
    readonly text: string;
    /** The same, with what it mentions as links. */
    readonly words: readonly Piece[];
    readonly proposesTo?: string;
  }[];
  readonly draft?: { by: string; text: string };
  readonly proposals: readonly ProposalView[];
  readonly manner: Manner;
  readonly mannerText: Label;
  readonly steps?: readonly StepView[];
  readonly votes: readonly VoteView[];
  readonly reservations: readonly { anchor: string; by: string; words: readonly Piece[] }[];
  readonly notes: readonly { kind: string; by: string; words: readonly Piece[] }[];
  readonly disqualified: readonly string[];
  readonly genderEquality: Label;
  readonly assignments: readonly AssignmentView[];
  readonly budget: readonly BudgetView[];
  readonly references: readonly ReferenceView[];
  readonly documents: readonly Label[];
  readonly recipients: readonly string[];
  readonly matters: readonly Label[];
  readonly topics: readonly Label[];
  readonly html: string;
  readonly citation: Citation;
  readonly previous?: Label;
  readonly next?: Label;
}

type Decision = Entry<'beslut'>;

const clauseLabel = (id: string, number: number): Label => ({
  text: `punkt ${number}`,
  href: addresses.clause(id, number),
});

/** The bodies that a decision proposes to, each once. */
function proposedTo(register: Register, { clauses }: Pick<Decision['data'], 'clauses'>): string[] {
  const names = clauses.flatMap(({ proposesTo }) =>
    proposesTo ? [register.body(proposesTo).name.toLowerCase()] : [],
  );
  return [...new Set(names)];
}

function memberBillName(
  register: Register,
  { number, by }: NonNullable<Decision['data']['memberBill']>,
  date: string | Unknown,
): string {
  return `Motion ${isKnown(number) ? `${number} ` : ''}av ${actorNames(register, by, date)}`;
}

/** What the decision does, and whether it does it or asks another body to. */
function statusText(register: Register, { clauses, outcome }: Decision['data']): string {
  const to = proposedTo(register, { clauses });
  const kind = decisionKind(clauses);
  const word = outcomes[outcome];
  if (kind === 'decides') return `Beslut: ${word.done.toLowerCase()}`;
  if (kind === 'proposes') return `Föreslår ${joined(to)}: ${word.proposed}`;
  return `Beslut: ${word.done.toLowerCase()}, och förslag till ${joined(to)}`;
}

export function decisionItem(register: Register, decision: Decision): DecisionItem {
  const { data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const manner = mannerOfDeciding(data.procedure);
  const paragraph = paragraphName(data.paragraph);
  const main = isKnown(data.procedure) ? data.procedure.findLast((step) => step.step === 'vote') : undefined;
  return {
    href: addresses.decision(decision.id),
    title: data.title,
    summary: data.summary,
    ...(paragraph ? { paragraph } : {}),
    kind: decisionKind(data.clauses),
    status: [
      statusText(register, data),
      ...(manner === 'unknown'
        ? []
        : [[manners[manner], main && score(main.event.totals)].filter(Boolean).join(' ')]),
    ].join('. '),
    place: [body.name, organizationLabel(register, body.organization).text, paragraph]
      .filter(Boolean)
      .join(', '),
    date: dateLabel(meeting.data.date),
  };
}

export function assignmentViews(register: Register, { id, data }: Decision): AssignmentView[] {
  return data.assignments.map((assignment) => {
    const reportedBack = register.reportsOf(id, assignment.id).length > 0;
    const state = assignmentState({ due: assignment.due, reportedBack }, register.today);
    return {
      anchor: anchors.assignment(assignment.id),
      addressee: assignment.addressee,
      task: assignment.task,
      due: dateLabel(assignment.due),
      state,
      stateText: assignmentStates[state],
      ...(assignment.reportTo ? { reportTo: register.body(assignment.reportTo).name } : {}),
      clauses: assignment.clauses.map((number) => clauseLabel(id, number)),
    };
  });
}

function budgetViews(register: Register, { id, data }: Decision): BudgetView[] {
  return data.budgetEffects.map(({ amount, bound, kind, period, recurrence, purpose, clause }) => {
    const proposesTo = clause === undefined ? undefined : data.clauses[clause - 1]?.proposesTo;
    return {
      amount: `${bound === 'up-to' ? 'upp till ' : ''}${formatAmount(amount)}`,
      kind: `${budgetKinds[kind].toLowerCase()}${proposesTo ? `, föreslås ${register.body(proposesTo).name.toLowerCase()}` : ''}`,
      period: dateLabel(period),
      recurrence: recurrences[recurrence],
      purpose,
      ...(clause === undefined ? {} : { clause: clauseLabel(id, clause) }),
    };
  });
}

function frame(register: Register, decision: Decision): PageFrame {
  const { id, data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const { date } = meeting.data;
  const kind = decisionKind(data.clauses);
  const paragraph = paragraphName(data.paragraph);
  return {
    title: [data.title, [meetingName(register, meeting), paragraph].filter(Boolean).join(' ')].join(' – '),
    description: data.summary,
    path: addresses.decision(id),
    breadcrumb: [
      organizationLabel(register, body.organization),
      bodyLabel(register, body.id),
      {
        text: dateLabel(date).stated === false ? 'Odaterat' : dateLabel(date).text,
        href: addresses.meeting(meeting.id),
      },
    ],
    search: {
      kind: kind === 'proposes' ? searchKinds.proposal : searchKinds.decision,
      title: data.title,
      ...(isKnown(date) ? { date: { iso: date, text: dateLabel(date).text } } : {}),
      place: [body.name, organizationLabel(register, body.organization).text, paragraph]
        .filter(Boolean)
        .join(', '),
      organization: organizationLabel(register, body.organization).text,
      body: body.name,
      status: decisionItem(register, decision).status,
      manner: manners[mannerOfDeciding(data.procedure)],
      topics: topicLabels(register, data.topics).map(({ text }) => text),
      synonyms: data.topics.flatMap((topic) => register.get('amnen', topic).data.synonyms),
      keys: [
        ...data.matters.map(searchKey.matter),
        ...(isKnown(data.paragraph) ? [searchKey.paragraph(data.paragraph)] : []),
      ],
    },
    provenance: provenance(register, data, body.organization),
  };
}

/** Where a decision stands, for who refers to it. */
export function citedPlace(register: Register, { data }: Decision): Place {
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const paragraph = paragraphName(data.paragraph);
  return {
    organization: organizationLabel(register, body.organization).text,
    body: body.name,
    ...(isKnown(meeting.data.date) ? { date: dateLabel(meeting.data.date).text } : {}),
    ...(paragraph ? { paragraph } : {}),
    title: data.title,
  };
}

export function decisionView(register: Register, decision: Decision): DecisionView {
  const { id, data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const { date, dateNote } = meeting.data;
  const kind = decisionKind(data.clauses);
  const manner = mannerOfDeciding(data.procedure);
  const steps = stepViews(register, id, data, date);
  const votes = (steps ?? []).flatMap((step) => step.vote ?? []);
  const siblings = register.decisionsOf(meeting.id);
  const place = siblings.findIndex((own) => own.id === id);
  const neighbour = (offset: number): Label | undefined => {
    const own = siblings[place + offset];
    return own && { text: own.data.title, href: addresses.decision(own.id) };
  };
  const previous = neighbour(-1);
  const next = neighbour(1);
  const speaker = { organization: body.organization, body: body.id };
  const words = (text: string) => richText(register, text, speaker, addresses.decision(id));
  const stated = (value: string | Unknown) => (isKnown(value) ? { text: value } : dateLabel(value));
  return {
    frame: frame(register, decision),
    paragraph: stated(paragraphName(data.paragraph) ?? 'unknown'),
    body: bodyLabel(register, body.id),
    date: dateLabel(date),
    ...(dateNote ? { dateNote } : {}),
    meeting: { text: meetingName(register, meeting), href: addresses.meeting(meeting.id) },
    title: data.title,
    summary: data.summary,
    kind,
    kindText: decisionKinds[kind],
    status: statusText(register, data),
    ...(data.closedDoors ? { closedDoors: data.closedDoors } : {}),
    ...(data.memberBill ? { memberBill: memberBillName(register, data.memberBill, date) } : {}),
    meaning: outcomeMeaning(data.outcome, kind, joined(proposedTo(register, data))),
    clauses: data.clauses.map(({ text, proposesTo }, index) => ({
      anchor: anchors.clause(index + 1),
      number: index + 1,
      text,
      words: words(text),
      ...(proposesTo ? { proposesTo: register.body(proposesTo).name } : {}),
    })),
    ...(data.draft ? { draft: { by: actorName(register, data.draft.by, date), text: data.draft.text } } : {}),
    proposals: proposalViews(register, data, date),
    manner,
    mannerText: manner === 'unknown' ? notStated : { text: manners[manner] },
    ...(steps ? { steps } : {}),
    votes,
    reservations: data.reservations.map((own, index) => ({
      anchor: anchors.reservation(index + 1),
      by: actorNames(register, own.by, date),
      words: own.text ? words(own.text) : [],
    })),
    notes: data.notes.map((own) => ({
      kind: noteKinds[own.kind],
      by: actorNames(register, own.by, date),
      words: words(own.text),
    })),
    disqualified: data.disqualified.map(
      ({ person, party }) =>
        `${register.get('personer', person).data.name} (${partyLabel(register, party, date).code})`,
    ),
    genderEquality: stated(data.genderEquality),
    assignments: assignmentViews(register, decision),
    budget: budgetViews(register, decision),
    references: referenceViews(register, data.references, speaker),
    documents: documentMentions(register, data.documents),
    recipients: data.recipients,
    matters: data.matters.map((number) => ({
      text: number,
      href: addresses.matter(body.organization, registryKey(number)),
    })),
    topics: topicLabels(register, data.topics),
    html: decision.body.html,
    citation: decisionCitation(
      { place: citedPlace(register, decision), path: addresses.decision(id), site: SITE_NAME },
      votes.map((vote) => ({ number: vote.number, path: vote.href, ...votedFigures(vote, data.sources) })),
    ),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
