import type { DecisionKind, Outcome } from '../../domain/decision.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn, type Messages } from '../../messages/index.ts';
import type { KnownOfLater } from '../../telling/decision.ts';

/** What an outcome means and what comes next: of no single decision does it say more than is known of that one. */
export interface OutcomeMeaning {
  readonly means: string;
  readonly next?: string;
}

/** What an outcome means of any decision that has it. */
export const generalMeaning = (outcome: Outcome, language: Language = SWEDISH): OutcomeMeaning =>
  messagesIn(language).outcome.decided[outcome];

function decided(outcome: Outcome, later: KnownOfLater, words: Messages['outcome']): OutcomeMeaning {
  const general: OutcomeMeaning = words.decided[outcome];
  if (outcome !== 'remitted' && outcome !== 'tabled') return general;
  if (later === 'later-steps') return { means: general.means };
  const more = later === 'same-matter' ? words.moreOfMatter : words.nothingLater;
  return { ...general, next: `${general.next ?? ''} ${more}` };
}

/**
 * In plain words; `deciders` are the bodies that a proposal goes to, as they stand in a sentence. What came later is
 * told beside it, and so nothing here says that a matter is open where the archive knows of a later step.
 */
export function outcomeMeaning(
  outcome: Outcome,
  kind: DecisionKind,
  deciders: string,
  later: KnownOfLater,
  language: Language = SWEDISH,
): OutcomeMeaning {
  const words = messagesIn(language).outcome;
  if (kind === 'decides') return decided(outcome, later, words);
  const partly = kind === 'both';
  const proposal = (told: (what: string) => string) =>
    outcome === 'unknown' ? words.proposalUnknown : told(words.proposals[outcome]);
  if (later === 'later-steps')
    return { means: partly ? words.wasPartly(deciders) : proposal(words.proposalWas) };
  const decidedBy = partly ? words.decidesProposals(deciders) : words.decides(deciders);
  const means = partly ? words.partly : proposal(words.proposalIs);
  if (later === 'same-matter') return { means, next: `${decidedBy}. ${words.moreOfMatter}` };
  return {
    means: `${means} ${partly ? words.settlesNothingInThem : words.settlesNothing}`,
    next: `${decidedBy}${words.mayHaveDecided}`,
  };
}
