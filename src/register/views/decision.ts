import { lowered } from '../../domain/lowered.ts';
import { decisionCitation, type Citation, type Place } from '../../citation/index.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import {
  decisionKind,
  decisionKinds,
  manners,
  mannerOfDeciding,
  type DecisionKind,
  type Manner,
} from '../../domain/decision.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { counted } from '../../domain/counted.ts';
import { registryKey } from '../../domain/matter.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import { noteKinds } from '../../schema/beslut.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKey, searchKinds } from '../../search/record.ts';
import {
  actorName,
  actorNames,
  bodyLabel,
  dateLabel,
  joined,
  meetingDate,
  meetingName,
  notStated,
  organizationLabel,
  paragraphName,
  searchedDate,
  topicLabels,
  type Label,
} from '../labels.ts';
import { provenance, type PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../mentions/rich-text.ts';
import { SITE_NAME } from '../../site/settings.ts';
import { shownVoteOf, type NumberedVote } from '../../telling/decision-votes.ts';
import { partName, voteWords, wonMeaning } from '../vote-words.ts';
import { lifeView, reservationMark, type LifeView } from './life.ts';
import { assignmentList, type AssignmentItem } from './assignment.ts';
import { budgetViews, type BudgetView } from './costs.ts';
import { disqualifiedInDecision } from './disqualified.ts';
import { clauseInMinutes, numbersInMinutes } from './minutes.ts';
import { clauseGroups, type ClauseGroup, type ClauseView } from './clause-groups.ts';
import { folding, LONG_TITLE, longText, pathName, type Folding, type LongText } from './folds.ts';
import { favoured, proposalViews, stepViews, type ProposalView, type StepView } from './procedure.ts';
import { becameOf, laterViews, sameMatterViews, type LaterView } from './later-steps.ts';
import { documentMentions, referenceViews, type ReferenceView } from './references.ts';
import { outcomeMeaning, type OutcomeMeaning } from './outcome-meaning.ts';
import { votedFigures, type VoteView } from './vote.ts';

/** A decision as it stands in a list. */
export interface DecisionItem {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** "§ 89"; absent where the source does not give the number. */
  readonly paragraph?: string;
  readonly kind: DecisionKind;
  /** "Preliminärt", or why it is not public yet; the status begins with it too. */
  readonly mark?: string;
  /** "Beslut: uppdrag. Omröstning 9–6–0, ja vann", "Föreslog regionfullmäktige: avslag. Acklamation. Regionfullmäktige …". */
  readonly status: string;
  readonly place: string;
  readonly date: Label;
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
  /** The matter's title as the minutes have it, where it is known and not ours. */
  readonly titleInMinutes?: string;
  /** A title that needs smaller letters to leave room for the decision on a telephone. */
  readonly longTitle: boolean;
  readonly summary: string;
  readonly summaryWords: readonly Piece[];
  readonly kind: DecisionKind;
  readonly kindText: string;
  /** "Preliminärt", or why it is not public yet. */
  readonly mark?: string;
  readonly life: LifeView;
  readonly status: string;
  /** The same with what came later. */
  readonly statusAndLater: string;
  /** What came later, in a sentence: the step that tells most, where one is stated. */
  readonly became?: Label;
  readonly closedDoors?: string;
  /** "Motion 3-2020 av Marianne Sandström (SD)". */
  readonly memberBill?: string;
  /** What an outcome of this kind means, in plain words, and first of all what came later. */
  readonly meaning: OutcomeMeaning & {
    readonly later: readonly LaterView[];
    /** Decisions of the same matter that may be later, where nothing states that one is. */
    readonly sameMatter: readonly Label[];
  };
  readonly clauses: readonly ClauseView[];
  /** The same clauses, those to one body together as they follow on each other. */
  readonly clauseGroups: readonly ClauseGroup[];
  /** Which numbers the clauses have in the minutes, where these are others than ours. Sentences. */
  readonly numbersInMinutes: readonly string[];
  readonly draft?: { heading: string; text: string; words: readonly Piece[] };
  readonly proposals: readonly (ProposalView & { readonly words: readonly Piece[] })[];
  readonly manner: Manner;
  readonly mannerText: Label;
  readonly steps?: readonly StepView[];
  /** What is folded of how the decision came about, where that is long: "4 yrkanden och 7 steg i beslutsgången". */
  readonly pathName?: string;
  /** The vote that is shown first for the decision, and where it is told in full. */
  readonly shownVote?: { readonly vote: VoteView; readonly link: Label };
  /** Where none stands for the whole decision: each vote on a part of it, with its figures and who won. */
  readonly partVotes: readonly Label[];
  readonly votes: readonly VoteView[];
  readonly reservations: readonly {
    readonly anchor: string;
    readonly by: string;
    /** The proposal that it is in favour of, where the source says it. */
    readonly favours?: { readonly text: string; readonly href?: string };
    readonly words: readonly Piece[];
  }[];
  readonly notes: readonly { kind: string; by: string; words: readonly Piece[] }[];
  /** Whole sentences. */
  readonly disqualified: readonly string[];
  readonly genderEquality: Label;
  readonly assignments: readonly AssignmentItem[];
  /** What the archive has from the time since, where it is the same for all of them. */
  readonly assignmentsSince?: string;
  readonly budget: readonly BudgetView[];
  /** The same, long lists folded. */
  readonly assignmentList: Folding<AssignmentItem>;
  readonly budgetList: Folding<BudgetView>;
  readonly references: readonly ReferenceView[];
  readonly documents: readonly Label[];
  readonly recipients: readonly string[];
  readonly matters: readonly Label[];
  readonly topics: readonly Label[];
  /** What the notes beside the decision hold: "Hur det avgjordes, 3 underlag och 1 mottagare". */
  readonly factsName: string;
  readonly html: string;
  /** The same text, the rest of a long one folded. */
  readonly more: LongText;
  readonly citation: Citation;
  readonly previous?: Label;
  readonly next?: Label;
}

type Decision = Entry<'beslut'>;

/** How much of a list stands open on a decision's page. */
const OPEN_ASSIGNMENTS = 3;
const OPEN_AMOUNTS = 3;
/** So many steps and no more are read at a glance. */
const SHORT_PATH = 3;

/** The bodies that a decision proposes to, each once. */
function proposedTo(register: Register, { clauses }: Pick<Decision['data'], 'clauses'>): string[] {
  const names = clauses.flatMap(({ proposesTo }) =>
    proposesTo ? [lowered(register.body(proposesTo).name)] : [],
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

/** What the decision does, and whether it does it or asks, or once asked, another body to. */
function statusText(
  register: Register,
  { id, data: { clauses, outcome } }: Decision,
  language: Language = SWEDISH,
): string {
  const { lists, pictures, vocabulary } = messagesIn(language);
  const to = pictures.list(proposedTo(register, { clauses }));
  const kind = decisionKind(clauses);
  const word = vocabulary.outcomes[outcome];
  if (kind === 'decides') return lists.decides(word.done.toLowerCase());
  if (kind === 'proposes') {
    const proposes = register.told(id).followed === 'later-steps' ? lists.proposed : lists.proposes;
    return proposes(to, word.proposed);
  }
  return lists.decidesAndProposes(to, word.done.toLowerCase());
}

/**
 * The figures of the vote that settled the matter, and who won. Of a vote on a part of it only what it was about: its
 * figures would be read as the matter's.
 */
function figures(decision: Decision, language: Language): string[] {
  const told = shownVoteOf(decision)?.told;
  if (told === undefined) return [];
  if (told.scope !== 'matter') return partName(told, language);
  const { inBrief } = voteWords(told, language);
  return inBrief ? [inBrief] : [];
}

export function decisionItem(
  register: Register,
  decision: Decision,
  language: Language = SWEDISH,
): DecisionItem {
  const words = messagesIn(language).vocabulary;
  const { data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const manner = mannerOfDeciding(data.procedure);
  const paragraph = paragraphName(data.paragraph);
  const mark = reservationMark(register, decision, language);
  const became = becameOf(register, decision, language);
  return {
    href: addresses.decision(decision.id),
    title: data.title,
    summary: data.summary,
    ...(paragraph ? { paragraph } : {}),
    kind: decisionKind(data.clauses),
    ...(mark ? { mark } : {}),
    status: [
      ...(mark ? [mark] : []),
      statusText(register, decision, language),
      ...(manner === 'unknown' ? [] : [[words.manners[manner], ...figures(decision, language)].join(' ')]),
      ...(became ? [became.text] : []),
    ].join('. '),
    place: [body.name, organizationLabel(register, body.organization).text, paragraph]
      .filter(Boolean)
      .join(', '),
    date: meetingDate(register, meeting, language),
  };
}

/**
 * What a link to a decision says of it: first what came later, where that is known; the summary; and the vote that
 * settled the matter, or else its only one, with who won.
 */
export function decisionDescription(register: Register, decision: Decision): string {
  const { summary } = decision.data;
  const became = becameOf(register, decision);
  const vote = shownVoteOf(decision);
  const later = became ? [`${statusText(register, decision)}.`, `${became.text}.`] : [];
  return [...later, summary, ...(vote ? voteInShort(vote, summary) : [])].join(' ');
}

/** Whether a text has both figures already, within a sentence: "bifall med 43 röster mot 38", "43–38–0". */
const tells = (text: string, [yes = 0, no = 0]: readonly number[]): boolean =>
  text
    .split(/[.!?](?=\s|$)/u)
    .map((sentence): readonly string[] => sentence.match(/\d+/gu) ?? [])
    .some((numbers) => {
      const at = numbers.indexOf(String(yes));
      return at >= 0 && numbers.toSpliced(at, 1).includes(String(no));
    });

/** Who won, the figures unless the text before has them, and what the ja or nej that won meant. */
function voteInShort(vote: NumberedVote, before: string): string[] {
  const { told } = vote;
  const { result, totals } = voteWords(told);
  const meant = wonMeaning(vote);
  const counting = [messagesIn(SWEDISH).vote.counting, ...partName(told)].join(' ');
  const isTold = told.score !== undefined && tells(before, told.score);
  return [`${counting}: ${result}`, ...(isTold ? [] : [totals]), ...(meant ? [meant] : [])];
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
    description: decisionDescription(register, decision),
    path: addresses.decision(id),
    breadcrumb: [
      organizationLabel(register, body.organization),
      bodyLabel(register, body.id),
      {
        text: isKnown(date) ? meetingDate(register, meeting).text : 'Odaterat',
        href: addresses.meeting(meeting.id),
      },
    ],
    search: {
      kind: kind === 'proposes' ? searchKinds.proposal : searchKinds.decision,
      title: data.title,
      ...searchedDate(register, meeting),
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
    ...(isKnown(meeting.data.date) ? { date: meetingDate(register, meeting).text } : {}),
    ...(paragraph ? { paragraph } : {}),
    title: data.titleInMinutes ?? data.title,
  };
}

export function decisionView(register: Register, decision: Decision): DecisionView {
  const { id, data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const { date, dateNote } = meeting.data;
  const kind = decisionKind(data.clauses);
  const manner = mannerOfDeciding(data.procedure);
  const steps = stepViews(register, decision, date);
  const votes = (steps ?? []).flatMap((step) => step.vote ?? []);
  const siblings = register.decisionsOf(meeting.id);
  const place = siblings.findIndex((own) => own.id === id);
  const neighbour = (offset: number): Label | undefined => {
    const own = siblings[place + offset];
    return own && { text: own.data.title, href: addresses.decision(own.id) };
  };
  const previous = neighbour(-1);
  const next = neighbour(1);
  const mark = reservationMark(register, decision);
  const became = becameOf(register, decision);
  const given = assignmentList(register, register.assignmentsOf(id));
  const speaker = { organization: body.organization, body: body.id };
  const words = (text: string) => richText(register, text, speaker, addresses.decision(id));
  const cited = citedPlace(register, decision);
  const inMinutes = (clause: number) => {
    const wording = clauseInMinutes(decision, cited, clause);
    return wording ? { inMinutes: wording } : {};
  };
  const stated = (value: string | Unknown) => (isKnown(value) ? { text: value } : dateLabel(value));
  const clauses = data.clauses.map(({ text, proposesTo }, index): ClauseView => ({
    anchor: anchors.clause(index + 1),
    number: index + 1,
    text,
    words: words(text),
    ...(proposesTo ? { proposesTo: lowered(register.body(proposesTo).name) } : {}),
    ...inMinutes(index + 1),
  }));
  const pathLength = (data.draft ? 1 : 0) + data.proposals.length + (steps ?? []).length;
  const shown = shownVoteOf(decision);
  const shownVote = votes.find(({ number }) => number === shown?.number);
  const documents = documentMentions(register, data.documents);
  const budget = budgetViews(register, decision);
  return {
    frame: frame(register, decision),
    paragraph: stated(paragraphName(data.paragraph) ?? 'unknown'),
    body: bodyLabel(register, body.id),
    date: meetingDate(register, meeting),
    ...(dateNote ? { dateNote } : {}),
    meeting: { text: meetingName(register, meeting), href: addresses.meeting(meeting.id) },
    title: data.title,
    ...(data.titleInMinutes && data.titleInMinutes !== data.title
      ? { titleInMinutes: data.titleInMinutes }
      : {}),
    longTitle: data.title.length > LONG_TITLE,
    summary: data.summary,
    summaryWords: words(data.summary),
    kind,
    kindText: decisionKinds[kind],
    ...(mark ? { mark } : {}),
    life: lifeView(register, decision),
    status: statusText(register, decision),
    statusAndLater: [statusText(register, decision), ...(became ? [became.text] : [])].join('. '),
    ...(became ? { became } : {}),
    ...(data.closedDoors ? { closedDoors: data.closedDoors } : {}),
    ...(data.memberBill ? { memberBill: memberBillName(register, data.memberBill, date) } : {}),
    meaning: {
      ...outcomeMeaning(data.outcome, kind, joined(proposedTo(register, data)), register.told(id).followed),
      ...(data.outcome === 'assigned' && kind === 'decides' && data.assignments.length > 0
        ? { means: messagesIn(SWEDISH).outcome.assignedByName }
        : {}),
      later: laterViews(register, id, speaker),
      sameMatter: sameMatterViews(register, id),
    },
    clauses,
    clauseGroups: clauseGroups(clauses),
    numbersInMinutes: numbersInMinutes(data.clauses),
    ...(data.draft
      ? {
          draft: {
            heading: isKnown(data.draft.by)
              ? `Liggande förslag från ${actorName(register, data.draft.by, date)}`
              : 'Liggande förslag (från vem framgår inte av källan)',
            text: data.draft.text,
            words: words(data.draft.text),
          },
        }
      : {}),
    proposals: proposalViews(register, data, date).map((own) => ({ ...own, words: words(own.text) })),
    manner,
    mannerText: manner === 'unknown' ? notStated : { text: manners[manner] },
    ...(steps ? { steps } : {}),
    ...(pathLength > SHORT_PATH
      ? {
          pathName: pathName({
            draft: data.draft !== undefined,
            proposals: data.proposals.length,
            steps: (steps ?? []).length,
          }),
        }
      : {}),
    ...(shownVote
      ? {
          shownVote: {
            vote: shownVote,
            link: {
              text:
                votes.length === 1 && shown?.told.scope === 'matter'
                  ? 'Vad ja och nej betydde'
                  : `Gällde: ${shownVote.heading.toLowerCase()}`,
              href: `#votering-${shownVote.number}`,
            },
          },
        }
      : {}),
    partVotes: shownVote
      ? []
      : votes.map(({ number, heading, score, sentence, result }) => ({
          text: `${heading} ${score ?? sentence}. ${result}`,
          href: `#votering-${number}`,
        })),
    votes,
    reservations: data.reservations.map((own, index) => {
      const favours = favoured(register, data, own, date);
      return {
        anchor: anchors.reservation(index + 1),
        by: actorNames(register, own.by, date),
        ...(favours ? { favours } : {}),
        words: own.text ? words(own.text) : [],
      };
    }),
    notes: data.notes.map((own) => ({
      kind: noteKinds[own.kind],
      by: actorNames(register, own.by, date),
      words: words(own.text),
    })),
    disqualified: disqualifiedInDecision(register, decision),
    genderEquality: stated(data.genderEquality),
    assignments: given.assignments,
    ...(given.since ? { assignmentsSince: given.since } : {}),
    budget,
    assignmentList: folding(given.assignments, OPEN_ASSIGNMENTS, (folded) => `${folded.length} uppdrag till`),
    budgetList: folding(budget, OPEN_AMOUNTS, (folded) => `${folded.length} belopp till`),
    references: referenceViews(register, data.references, speaker),
    documents,
    recipients: data.recipients,
    matters: data.matters.map((number) => ({
      text: number,
      href: addresses.matter(body.organization, registryKey(number)),
    })),
    topics: topicLabels(register, data.topics),
    factsName: joined([
      'Hur det avgjordes',
      ...(documents.length > 0 ? [`${documents.length} underlag`] : []),
      ...(data.recipients.length > 0 ? [counted(data.recipients.length, 'mottagare', 'mottagare')] : []),
    ]),
    html: decision.body.html,
    more: longText(decision.body.html),
    citation: decisionCitation(
      { place: cited, path: addresses.decision(id), site: SITE_NAME },
      votes.map((vote) => ({ number: vote.number, path: vote.href, ...votedFigures(vote, data.sources) })),
    ),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
