import { isKnown } from './unknown.ts';
import {
  countedOptions,
  voteOptions,
  type CountedOption,
  type Totals,
  type Vote,
  type VoteOption,
} from './vote.ts';

/** Number of votes per option; every option is present. */
export type Tally = Readonly<Record<VoteOption, number>>;

/** Counts a list of votes. Empty list: all zero. */
export function tally(votes: readonly Pick<Vote, 'option'>[]): Tally {
  const counts = Object.fromEntries(Object.keys(voteOptions).map((option) => [option, 0])) as Record<
    VoteOption,
    number
  >;
  for (const vote of votes) counts[vote.option] += 1;
  return counts;
}

/** One row of the party table: a party's voters and how they are distributed. */
interface PartyTally {
  /** Party id, or null for members without a party. */
  readonly party: string | null;
  /** How many of the party's members stand in the list. */
  readonly voters: number;
  readonly counts: Tally;
}

/**
 * Party rows, always computed from the votes, largest party first and then by id, so that the
 * order is the same in every build. Empty list: no rows.
 */
export function partyTallies(votes: readonly Vote[]): PartyTally[] {
  return [...Map.groupBy(votes, (vote) => vote.party)]
    .map(([party, partyVotes]) => ({ party, voters: partyVotes.length, counts: tally(partyVotes) }))
    .sort((a, b) => b.voters - a.voters || (a.party ?? '').localeCompare(b.party ?? '', 'sv'));
}

/** How well a vote is known. */
export const knowledgeLevels = {
  'full-list': 'fullständig lista',
  'unknown-positions': 'lista med okända ställningstaganden',
  'incomplete-list': 'ofullständig lista',
  'contradicted-list': 'lista och siffror som säger emot varandra',
  'list-only': 'lista utan siffror att jämföra med',
  'totals-only': 'endast siffror',
  'partial-totals': 'endast en del av siffrorna',
  'nothing-stated': 'siffrorna framgår inte',
} as const;
export type KnowledgeLevel = keyof typeof knowledgeLevels;

/** Which side has more printed votes, or that they tie; undefined unless both numbers are printed. */
export function leadingSide(totals: Pick<Totals, 'yes' | 'no'>): 'yes' | 'no' | 'tie' | undefined {
  const { yes, no } = totals;
  if (!isKnown(yes) || !isKnown(no)) return undefined;
  if (yes === no) return 'tie';
  return yes > no ? 'yes' : 'no';
}

/**
 * A printed total that the list of votes cannot have. `sum` is all compared options together, with
 * the voters whose position is unknown counted as listed.
 */
export interface TotalsMismatch {
  readonly option: CountedOption | 'sum';
  readonly printed: number;
  readonly listed: number;
}

/** A printed total beside what a list has of it. */
export interface ComparedTotal {
  readonly option: CountedOption;
  readonly printed: number;
  readonly listed: number;
}

/** The printed totals that a list must meet. Few sources name those absent: they count only where the list names any. */
export const comparedTotals = (totals: Totals, listed: Tally): ComparedTotal[] =>
  countedOptions.flatMap((option) => {
    const printed = totals[option];
    if (!isKnown(printed) || (option === 'absent' && listed.absent === 0)) return [];
    return [{ option, printed, listed: listed[option] }];
  });

/**
 * Compares printed totals with the list: they disagree only when no way of placing the voters whose
 * position is unknown makes the list fit. Each total by itself must be within reach, and then all of
 * them together. Those absent are compared only where the list names any, since few sources name
 * them; else a printed number of absent is room for as many unknown ones, and an unprinted number
 * room for any. An empty list agrees with everything.
 */
export function totalsMismatches(totals: Totals, votes: readonly Pick<Vote, 'option'>[]): TotalsMismatch[] {
  if (votes.length === 0) return [];
  const listed = tally(votes);
  const compared = comparedTotals(totals, listed);
  const single = compared.filter(
    (row) => row.listed > row.printed || row.printed > row.listed + listed.unknown,
  );
  if (single.length > 0) return single;

  const least = compared.reduce((sum, row) => sum + row.printed, 0);
  const has = (option: CountedOption) => compared.some((row) => row.option === option);
  const restMayBeAbsent = has('absent') ? 0 : isKnown(totals.absent) ? totals.absent : Infinity;
  const most = has('yes') && has('no') && has('abstain') ? least + restMayBeAbsent : Infinity;
  const all = compared.reduce((sum, row) => sum + row.listed, listed.unknown);
  if (all < least) return [{ option: 'sum', printed: least, listed: all }];
  return all > most ? [{ option: 'sum', printed: most, listed: all }] : [];
}
