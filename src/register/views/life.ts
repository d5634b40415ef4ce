import { lowered } from '../../domain/lowered.ts';
import { appealOf } from '../../domain/appeal.ts';
import { decisionKind, type DecisionKind } from '../../domain/decision.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { lifeOf, type Life, type Stage } from '../../domain/life.ts';
import type { BodyKind, OrganizationKind } from '../../domain/organization.ts';
import { formatInstant, releasedAt } from '../../domain/release.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn, type Messages } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { dateLabel, joined, type Label } from '../labels.ts';
import type { Register } from '../register.ts';

/** How far a decision has come, and what that means for the reader. */
export interface LifeView {
  readonly stage: Stage;
  /** The answer to whether it can be appealed: "Nej", "I regel, till och med den 1 april 2026". */
  readonly answer: Label;
  readonly meaning: readonly string[];
  readonly steps: readonly { readonly name: string; readonly value: Label }[];
  /** The day that it is told as of: the day of the build. */
  readonly asOf: string;
}

type Decision = Entry<'beslut'>;

const bodyOf = (register: Register, { data }: Decision) =>
  register.bodyAt(register.get('sammantraden', data.meeting));

/** The life of a decision of the archive, as of the register's day. */
export function decisionLife(register: Register, decision: Decision): Life {
  const { data } = decision;
  const { approvals } = register.get('sammantraden', data.meeting).data;
  const body = bodyOf(register, decision).kind;
  return lifeOf({ paragraph: data.paragraph, appeal: appealOf(data, body), body }, approvals, register.today);
}

/**
 * What a reader must know before the rest: that a decision is preliminary or, while it is being written, that it is
 * not public. Absent for others.
 */
export function reservationMark(
  register: Register,
  decision: Decision,
  language: Language = SWEDISH,
): string | undefined {
  const words = messagesIn(language).vote;
  const meeting = register.get('sammantraden', decision.data.meeting).data;
  const released = releasedAt(decision.data, meeting);
  if (released === Infinity) return words.unreviewed;
  if (released > register.now) return words.embargo(formatInstant(released));
  return decisionLife(register, decision).stage === 'preliminary' ? words.preliminary : undefined;
}

/** Whether it can be appealed, in as few words as say no more than is known. */
function answer({ stage, lastAppealDay, appeal }: Life, { appeal: { answers }, frame }: Messages): Label {
  if (appeal === 'preparatory' || appeal === 'executing') return { text: answers.no };
  if (appeal === 'other-law') return { text: answers.otherLaw };
  if (stage === 'preliminary' && appeal !== 'unknown') return { text: answers.notYet };
  if (!isKnown(lastAppealDay)) return { text: answers.unknown, stated: false };
  const day = frame.date(lastAppealDay);
  if (stage === 'appeal-time-over') return { text: answers.ranOut(day) };
  return { text: appeal === 'open' ? answers.until(day) : answers.usuallyUntil(day) };
}

/** What is known of the approval and the notice. */
function howFar(
  { stage, approved, noticed, approvedApart }: Life,
  { appeal: words, frame }: Messages,
): string[] {
  if (stage === 'preliminary') return [words.preliminary];
  if (stage === 'approved') {
    const on = isKnown(approved) ? words.on(frame.date(approved)) : '';
    return [approvedApart ? words.paragraphApproved(on) : words.minutesApproved(on)];
  }
  return isKnown(noticed) ? [words.announced(frame.date(noticed))] : [];
}

/** What follows for whoever wants to appeal a decision that can be, as far as is known. */
function howToAppeal(
  { stage, appeal, undated }: Life,
  { kind, body, organization }: Deciders,
  words: Messages['appeal'],
): string[] {
  if (stage === 'unknown') return [words.approvalUnknown];
  if (stage === 'approved') return [words.noticeUnknown];
  if (stage === 'preliminary') return [];
  if (undated) return [words.undated[undated]];
  if (stage === 'appeal-time-over') return [words.ifTheNoticeStood, words.otherLawsFirst];
  return [
    `${body === 'joint-committee' ? words.who.joint : words.who[organization]} ${words.whatIsTried}`,
    ...(appeal === 'usually-open' ? [words.unlessPreparatory] : []),
    ...(appeal === 'usually-open' && kind === 'both' ? [words.proposalsCannot] : []),
    words.otherLawsFirst,
  ];
}

/** Who decided, and whether they also propose. */
interface Deciders {
  readonly kind: DecisionKind;
  readonly body: BodyKind;
  readonly organization: OrganizationKind;
  /** The deciding assemblies that they propose to, as they stand in a sentence; empty if none. */
  readonly assemblies: string;
}

function meaning(
  life: Life,
  deciders: Deciders,
  appealLaw: string | undefined,
  messages: Messages,
): string[] {
  const { appeal: words } = messages;
  switch (life.appeal) {
    case 'preparatory':
    case 'executing':
      return [
        ...howFar(life, messages),
        words[life.appeal],
        ...(deciders.assemblies === '' ? [] : [words.assemblyCan(deciders.assemblies)]),
      ];
    case 'other-law':
      return [...howFar(life, messages), words.otherLaw(appealLaw ?? '')];
    case 'unknown':
      return [
        ...howFar(life, messages),
        deciders.body === 'drafting' ? words.ofDraftingBody : words.ofUnknownBody,
      ];
    default: {
      const [first = '', ...rest] = howToAppeal(life, deciders, words);
      // An approval without a stated notice is one thing to be told, in one paragraph.
      return life.stage === 'approved'
        ? [[...howFar(life, messages), first].join(' '), ...rest]
        : [...howFar(life, messages), first, ...rest].filter(Boolean);
    }
  }
}

/** The last day for an appeal, or why none is counted, in a word or two. */
function lastDay({ appeal, lastAppealDay, undated }: Life, language: Language): Label {
  const { steps: words } = messagesIn(language).appeal;
  if (appeal === 'preparatory' || appeal === 'executing') return { text: words.cannot };
  if (appeal === 'other-law' || undated === 'before-the-law') return { text: words.notCounted };
  if (appeal === 'unknown') return { text: words.unknown, stated: false };
  return dateLabel(lastAppealDay, language);
}

function steps(life: Life, language: Language): LifeView['steps'] {
  const { steps: words } = messagesIn(language).appeal;
  const { stage, approved, noticed, noticeUrl } = life;
  const linked = (label: Label): Label => (noticeUrl === undefined ? label : { ...label, href: noticeUrl });
  if (stage === 'unknown') return [];
  if (stage === 'preliminary') return [{ name: words.approved, value: { text: words.notYet } }];
  return [
    {
      name: words.approved,
      value: isKnown(approved)
        ? dateLabel(approved, language)
        : { text: words.approvedDayUnknown, stated: false },
    },
    { name: words.announced, value: linked(dateLabel(noticed, language)) },
    { name: words.lastDay, value: lastDay(life, language) },
  ];
}

export function lifeView(register: Register, decision: Decision, language: Language = SWEDISH): LifeView {
  const messages = messagesIn(language);
  const { appeal: words } = messages;
  const life = decisionLife(register, decision);
  const { appealed, appealLaw, clauses } = decision.data;
  const body = bodyOf(register, decision);
  const told = meaning(
    life,
    {
      kind: decisionKind(clauses),
      body: body.kind,
      organization: register.get('organisationer', body.organization).data.kind,
      assemblies: joined(
        register
          .told(decision.id)
          .proposesTo.map((to) => register.body(to))
          .filter(({ kind }) => kind === 'assembly')
          .map(({ name }) => lowered(name)),
        language,
      ),
    },
    appealLaw,
    messages,
  );
  return {
    stage: life.stage,
    answer: appealed ? { text: words.answers.appealed } : answer(life, messages),
    meaning: appealed ? [...told.slice(0, 1), words.isAppealed(appealed)] : told,
    steps: steps(life, language),
    asOf: messages.frame.date(register.today),
  };
}
