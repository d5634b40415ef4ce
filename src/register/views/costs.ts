import { lowered } from '../../domain/lowered.ts';
import { addresses } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import {
  dateLabel,
  endingIn,
  meetingDate,
  meetingName,
  organizationLabel,
  paragraphName,
  type Label,
  bodyName,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom } from '../provenance.ts';
import type { Register } from '../register.ts';
import { laterSentence } from './later-steps.ts';

/** An amount in a decision, as the source states it. Amounts are never added. */
export interface BudgetView {
  /** "135 miljoner kronor", "upp till 1 miljon kronor". */
  readonly amount: string;
  /** "tillskott", with to whom it is proposed where it is not decided. */
  readonly kind: string;
  readonly proposed: boolean;
  /** What the body that it is proposed to did later, in a sentence, where that is stated. */
  readonly later?: string;
  readonly period: Label;
  readonly recurrence: Label;
  readonly purpose: string;
  readonly clause?: Label;
}

/** The amounts of one decision. */
export interface DecisionCosts {
  readonly decision: Label;
  readonly place: string;
  readonly amounts: readonly BudgetView[];
}

/** Every amount of the archive, by meeting, latest first. */
export interface CostsView {
  readonly frame: PageFrame;
  readonly meetings: readonly {
    readonly date: Label;
    readonly meeting: Label;
    readonly organization: string;
    readonly costs: readonly DecisionCosts[];
  }[];
}

type Decision = Entry<'beslut'>;

/** What a body did later in the matter of a decision that proposed to it. */
function laterOf(
  register: Register,
  decision: Decision,
  body: string,
  language: Language,
): string | undefined {
  const step = register.told(decision.id).later.find((later) => later.body === body);
  return step && `${laterSentence(register, step, register.organizationOf(decision), language)}.`;
}

export function budgetViews(
  register: Register,
  decision: Decision,
  language: Language = SWEDISH,
): BudgetView[] {
  const { amounts: words, decision: clauseWords, vocabulary } = messagesIn(language);
  const { id, data } = decision;
  const { date } = register.get('sammantraden', data.meeting).data;
  return data.budgetEffects.map(({ amount, bound, kind, period, recurrence, purpose, clause }) => {
    const proposesTo = clause === undefined ? undefined : data.clauses[clause - 1]?.proposesTo;
    const later = proposesTo === undefined ? undefined : laterOf(register, decision, proposesTo, language);
    const kronor = words.kronor(amount);
    const name = vocabulary.budgetKinds[kind].toLowerCase();
    const to = proposesTo && lowered(bodyName(register, proposesTo, date));
    const proposal = later ? words.wasProposed : words.isProposed;
    return {
      amount: bound === 'up-to' ? words.upTo(kronor) : kronor,
      kind: to ? proposal(name, to) : name,
      proposed: proposesTo !== undefined,
      ...(later ? { later } : {}),
      period: dateLabel(period, language),
      recurrence: {
        text: vocabulary.recurrences[recurrence],
        ...(recurrence === 'unknown' ? { stated: false as const } : {}),
      },
      purpose,
      ...(clause === undefined
        ? {}
        : { clause: { text: clauseWords.clause(clause), href: addresses.clause(id, clause) } }),
    };
  });
}

/** The amounts of these decisions, in their order; decisions without amounts are left out. */
export function decisionCosts(
  register: Register,
  decisions: readonly Decision[],
  language: Language = SWEDISH,
): DecisionCosts[] {
  return decisions
    .filter(({ data }) => data.budgetEffects.length > 0)
    .map((decision) => {
      const meeting = register.get('sammantraden', decision.data.meeting);
      const { organization } = register.bodyAt(meeting);
      return {
        decision: {
          ...endingIn(decision.data.title, decision.data.title, language),
          href: addresses.decision(decision.id),
        },
        place: [
          organizationLabel(register, organization).text,
          [meetingName(register, meeting, language), paragraphName(decision.data.paragraph)]
            .filter(Boolean)
            .join(' '),
        ].join(', '),
        amounts: budgetViews(register, decision, language),
      };
    });
}

export function costsView(register: Register): CostsView {
  const { amounts: words } = messagesIn(SWEDISH);
  const meetings = register.meetings.map((meeting) => ({
    date: meetingDate(register, meeting),
    meeting: { text: meetingName(register, meeting), href: addresses.meeting(meeting.id) },
    organization: organizationLabel(register, register.bodyAt(meeting).organization).text,
    costs: decisionCosts(register, register.decisionsOf(meeting.id)),
  }));
  return {
    frame: {
      title: words.title,
      description: words.description,
      path: addresses.costs(),
      breadcrumb: [],
      ...compiledFrom(register.archive.beslut.filter(({ data }) => data.budgetEffects.length > 0)),
    },
    meetings: meetings.filter(({ costs }) => costs.length > 0),
  };
}
