import type { Outcome } from '../domain/decision.ts';
import { disqualifiedAt, type Disqualification } from '../domain/disqualification.ts';
import type { VoteEventKind } from '../domain/procedure.ts';
import { partyTallies } from '../domain/tally.ts';
import { isKnown } from '../domain/unknown.ts';
import type { OutcomeRule, Totals, Vote, WinningSide } from '../domain/vote.ts';
import { countVotes, listKnowledge, type Counts, type ListKnowledge } from './list.ts';
import { scope, type Scope } from './scope.ts';
import { winner, type Winner } from './winner.ts';

/**
 * A counted vote told once: facts with how sure they are, in no language. Pages, pictures, embedded votes, feeds and
 * files all start here, so that one vote says the same everywhere.
 */
export interface ToldVote {
  readonly kind: VoteEventKind;
  /** As the source prints them. */
  readonly totals: Totals;
  /** Ja, nej and, where it is printed, avstår, in this order; undefined unless both ja and nej are printed. */
  readonly score?: readonly number[];
  readonly list: ListKnowledge;
  /** The list as a whole. */
  readonly listed: Counts;
  /** Party rows, largest first. Empty without a list. */
  readonly parties: readonly ToldParty[];
  readonly winner: Winner;
  readonly scope: Scope;
  /** Persons who the source says took no part in it because of a conflict of interest, in its list or not. */
  readonly disqualified: ReadonlySet<string>;
}

interface ToldParty {
  /** Party id, or null for members without a party. */
  readonly party: string | null;
  /** How many of its members the list names. */
  readonly voters: number;
  readonly counts: Counts;
}

/** What is told of a vote event, as the schemas have it. */
export interface VoteFacts {
  readonly kind: VoteEventKind;
  readonly totals: Totals;
  readonly votes: readonly Vote[];
  readonly result: WinningSide;
  readonly rule: OutcomeRule;
  readonly castingVote?: 'yes' | 'no' | undefined;
}

/**
 * The decision that a vote belongs to: all its vote events in order, what the source says became of it, and who was
 * disqualified in it.
 */
interface VoteSurroundings {
  readonly events: readonly VoteFacts[];
  readonly outcome: Outcome;
  readonly disqualified: readonly Disqualification[];
}

function score({ yes, no, abstain }: Totals): readonly number[] | undefined {
  if (!isKnown(yes) || !isKnown(no)) return undefined;
  return isKnown(abstain) ? [yes, no, abstain] : [yes, no];
}

/** Tells one of a decision's vote events. */
export function tellVote(event: VoteFacts, { events, outcome, disqualified }: VoteSurroundings): ToldVote {
  const { kind, totals, votes } = event;
  const parts = score(totals);
  const list = listKnowledge(totals, votes);
  const counts = countVotes(totals, votes, list);
  return {
    kind,
    totals,
    ...(parts ? { score: parts } : {}),
    list,
    listed: counts(votes),
    parties: partyTallies(votes).map(({ party, voters }) => ({
      party,
      voters,
      counts: counts(votes.filter((vote) => vote.party === party)),
    })),
    winner: winner(event, outcome),
    scope: scope(event, events, outcome),
    disqualified: new Set(
      disqualifiedAt(disqualified, events, events.indexOf(event) + 1).map(({ person }) => person),
    ),
  };
}
