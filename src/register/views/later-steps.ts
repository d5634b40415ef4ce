import { addresses } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { inReadingOrder, type LaterStep } from '../../telling/decision.ts';
import type { Speaker } from '../mentions/named-body.ts';
import { bodyWithin, capitalized, joined, type Label } from '../labels.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../mentions/rich-text.ts';
import { decisionLabel } from './references.ts';

/** A step that came after a decision, as its page tells it. */
export interface LaterView {
  /** "Regionfullmäktige antog riktlinjen den 25 april 2023": leads to the step where the archive has it. */
  readonly step: Label;
  /** What the decision's own reference says of it, where the sentence does not tell what the body did. */
  readonly words?: readonly Piece[];
  readonly source?: string;
}

/**
 * A later step in a sentence without its full stop: who, what and when, each no further than it is stated.
 * @param from the organisation of who speaks
 */
export function laterSentence(
  register: Register,
  { body, date, furtherDays = [], deed, brief, outcome, proposesTo }: LaterStep,
  from: string,
  language: Language = SWEDISH,
): string {
  const { later, vocabulary } = messagesIn(language);
  const who = bodyWithin(register, body, from, language);
  const begins = capitalized(who);
  const when = later.when(date, furtherDays);
  const stated = brief === undefined ? undefined : later.stated(begins, brief, when);
  if (stated !== undefined) return stated;
  const to = joined(
    proposesTo.map((id) => bodyWithin(register, id, from, language)),
    language,
  );
  switch (deed) {
    case 'decided':
      return outcome
        ? later.decidedAs(begins, when, vocabulary.outcomes[outcome].done.toLowerCase(), to)
        : later.decided(begins, when);
    case 'proposed':
      return later.proposed(begins, when, to, outcome ? vocabulary.outcomes[outcome].proposed : '');
    default:
      return later[deed](deed === 'remitted' || deed === 'tabled' ? begins : who, when);
  }
}

/** What came after a decision in one sentence without its full stop: the step that tells most. Undefined where none is stated. */
export function becameOf(
  register: Register,
  decision: Entry<'beslut'>,
  language: Language = SWEDISH,
): Label | undefined {
  const [first] = register.told(decision.id).later;
  if (first === undefined) return undefined;
  return {
    text: laterSentence(register, first, register.organizationOf(decision), language),
    ...(first.decision ? { href: addresses.decision(first.decision) } : {}),
  };
}

/** All later steps that are stated, in the order that they are read in. */
export const laterViews = (
  register: Register,
  decision: string,
  speaker: Speaker,
  language: Language = SWEDISH,
): LaterView[] =>
  register
    .told(decision)
    .later.toSorted(inReadingOrder)
    .map((step) => ({
      step: {
        text: `${laterSentence(register, step, speaker.organization, language)}.`,
        ...(step.decision ? { href: addresses.decision(step.decision) } : {}),
      },
      ...(step.text && step.deed === 'untold' ? { words: richText(register, step.text, speaker) } : {}),
      ...(step.source ? { source: step.source } : {}),
    }));

/** Decisions of the same matter that may be later, where nothing states that one is. */
export const sameMatterViews = (
  register: Register,
  decision: string,
  language: Language = SWEDISH,
): Label[] => register.told(decision).sameMatter.map((id) => decisionLabel(register, id, language));
