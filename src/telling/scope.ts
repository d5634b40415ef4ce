import type { Outcome } from '../domain/decision.ts';
import type { VoteEventKind } from '../domain/procedure.ts';

/**
 * What a vote settled: the matter, when or whether to settle it (`timing`), or a part of it. The figures of the last
 * two say nothing of the matter as a whole, and are never told as if they did.
 */
export const scopes = ['matter', 'timing', 'part'] as const;
export type Scope = (typeof scopes)[number];

type Held = { readonly kind: VoteEventKind };

/** What puts a matter off, by the vote that asks for it. */
const puttingOff: Partial<Record<VoteEventKind, Outcome>> = { remit: 'remitted', table: 'tabled' };

/** Whether a vote of its kind can have settled a decision with that outcome. */
function canSettle({ kind }: Held, outcome: Outcome): boolean {
  if (kind === 'main' || kind === 'election') return true;
  // "Today or later?" settles what became of the matter only where the answer was later.
  return puttingOff[kind] === outcome;
}

/**
 * The vote that stands for its decision: the last one that settled the matter. Undefined where only parts were voted
 * on, or only whether to settle it.
 */
const settlingVote = <E extends Held>(events: readonly E[], outcome: Outcome): E | undefined =>
  events.findLast((event) => canSettle(event, outcome));

/** What a vote among those of its decision, in order, settled. */
export function scope<E extends Held>(event: E, events: readonly E[], outcome: Outcome): Scope {
  if (event === settlingVote(events, outcome)) return 'matter';
  return puttingOff[event.kind] === undefined ? 'part' : 'timing';
}
