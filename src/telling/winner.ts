import type { Outcome } from '../domain/decision.ts';
import type { VoteEventKind } from '../domain/procedure.ts';
import { leadingSide } from '../domain/tally.ts';
import type { NamedRule, OutcomeRule, Totals, WinningSide } from '../domain/vote.ts';

/** Who won a counted vote, and by which rule. Only what the source says: never worked out from the totals. */
export interface Winner {
  readonly side: WinningSide;
  /** What the printed numbers say of that side; `not-stated` where either is not printed, or the side is unknown. */
  readonly numbers: 'more' | 'fewer' | 'tie' | 'not-stated';
  readonly rule: NamedRule;
  /** How the chair's casting vote fell, where the source states it. */
  readonly castingVote?: 'yes' | 'no';
}

const byKind: Partial<Record<VoteEventKind, NamedRule>> = {
  remit: 'minority-remit',
  table: 'minority-table',
};
const byOutcome: Partial<Record<Outcome, NamedRule>> = {
  remitted: 'minority-remit',
  tabled: 'minority-table',
};

/**
 * Which use of the minority rule it was: by what was voted on, or by what became of the matter. Where they differ the
 * source does not say which.
 */
export function namedRule(rule: OutcomeRule, kind: VoteEventKind, outcome: Outcome): NamedRule {
  if (rule !== 'minority') return rule;
  const [asked, became] = [byKind[kind], byOutcome[outcome]];
  if (asked !== undefined && became !== undefined && asked !== became) return 'minority';
  return asked ?? became ?? 'minority';
}

export function winner(
  event: {
    readonly kind: VoteEventKind;
    readonly totals: Totals;
    readonly result: WinningSide;
    readonly rule: OutcomeRule;
    readonly castingVote?: 'yes' | 'no' | undefined;
  },
  outcome: Outcome,
): Winner {
  const { result, castingVote } = event;
  const leading = leadingSide(event.totals);
  const numbers = () => {
    if (result === 'unknown' || leading === undefined) return 'not-stated';
    if (leading === 'tie') return 'tie';
    return leading === result ? 'more' : 'fewer';
  };
  return {
    side: result,
    numbers: numbers(),
    rule: namedRule(event.rule, event.kind, outcome),
    ...(castingVote ? { castingVote } : {}),
  };
}
