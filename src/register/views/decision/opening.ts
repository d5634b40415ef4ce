import { addresses } from '../../../domain/addresses.ts';
import { decisionKind, type DecisionKind } from '../../../domain/decision.ts';
import { isKnown } from '../../../domain/unknown.ts';
import type { Entry } from '../../../schema/collections.ts';
import { actorNames, bodyLabel, meetingDate, meetingName, paragraphName, type Label } from '../../labels.ts';
import { orUntold, type Piece } from '../../mentions/rich-text.ts';
import type { Register } from '../../register.ts';
import { LONG_TITLE } from '../folds.ts';
import { becameOf } from '../later-steps.ts';
import { lifeView, reservationMark, type LifeView } from '../life.ts';
import { statedText, type DecisionOnPage } from './on-page.ts';
import { statusText } from './status.ts';

/** How a decision's page begins: where it was taken, what it is called, and how it stands. */
export interface Opening {
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
  /** The decisions before and after it at the meeting. */
  readonly previous?: Label;
  readonly next?: Label;
}

/** "Motion 3-2020 av Marianne Sandström (SD)"; nothing where it did not begin with one. */
function memberBill({ register, decision, date, language, messages }: DecisionOnPage): {
  memberBill?: string;
} {
  const bill = decision.data.memberBill;
  if (bill === undefined) return {};
  const { number, by } = bill;
  const movers = actorNames(register, by, date, language);
  return { memberBill: messages.decision.memberBill(isKnown(number) ? number : undefined, movers) };
}

/** The decisions before and after one at its meeting. */
function neighbours(register: Register, { id, data }: Entry<'beslut'>): Pick<Opening, 'previous' | 'next'> {
  const decisions = register.decisionsOf(data.meeting);
  const place = decisions.findIndex((decision) => decision.id === id);
  const label = (decision: Entry<'beslut'>): Label => ({
    text: decision.data.title,
    href: addresses.decision(decision.id),
  });
  const previous = decisions[place - 1];
  const next = decisions[place + 1];
  return {
    ...(previous ? { previous: label(previous) } : {}),
    ...(next ? { next: label(next) } : {}),
  };
}

export function opening(page: DecisionOnPage): Opening {
  const { register, decision, meeting, body, date, words, language, messages } = page;
  const { data } = decision;
  const { dateNote } = meeting.data;
  const { noSummary } = messages.decision;
  const kind = decisionKind(data.clauses);
  const mark = reservationMark(register, decision, language);
  const became = becameOf(register, decision, language);
  const status = statusText(register, decision, language);
  return {
    paragraph: statedText(paragraphName(data.paragraph) ?? 'unknown', language),
    body: bodyLabel(register, body.id, language, date),
    date: meetingDate(register, meeting, language),
    ...(dateNote ? { dateNote } : {}),
    meeting: { text: meetingName(register, meeting, language), href: addresses.meeting(meeting.id) },
    title: data.title,
    ...(data.titleInMinutes && data.titleInMinutes !== data.title
      ? { titleInMinutes: data.titleInMinutes }
      : {}),
    longTitle: data.title.length > LONG_TITLE,
    summary: data.summary ?? noSummary,
    summaryWords: orUntold(data.summary, words, noSummary),
    kind,
    kindText: messages.vocabulary.decisionKinds[kind],
    ...(mark ? { mark } : {}),
    life: lifeView(register, decision, language),
    status,
    statusAndLater: [status, ...(became ? [became.text] : [])].join('. '),
    ...(became ? { became } : {}),
    ...(data.closedDoors ? { closedDoors: data.closedDoors } : {}),
    ...memberBill(page),
    ...neighbours(register, decision),
  };
}
