import { tally, type Tally } from './tally.ts';
import type { Vote, VoteOption } from './vote.ts';

/** A party whose members did not all do the same in a vote. */
interface SplitParty {
  readonly party: string;
  readonly counts: Tally;
  /** Whether no option was the most common, so that nobody did otherwise than most. */
  readonly even: boolean;
  /** Those who did otherwise than most of their party; all of them where it split evenly. */
  readonly others: readonly Vote[];
}

const taken: readonly VoteOption[] = ['yes', 'no', 'abstain'];

/**
 * The parties that split, counted on who voted or abstained: absence says nothing. Undefined while any position of
 * the list is unknown, or without a list: then nobody knows. Members without a party are no party.
 */
export function splitParties(votes: readonly Vote[]): SplitParty[] | undefined {
  if (votes.length === 0 || votes.some(({ option }) => option === 'unknown')) return undefined;
  const voting = votes.filter(({ party, option }) => party !== null && taken.includes(option));
  return [...Map.groupBy(voting, ({ party }) => party as string)].flatMap(([party, partyVotes]) => {
    const counts = tally(partyVotes);
    const most = Math.max(...taken.map((option) => counts[option]));
    const leading = taken.filter((option) => counts[option] === most);
    if (counts[leading[0] as VoteOption] === partyVotes.length) return [];
    const even = leading.length > 1;
    const others = partyVotes.filter(({ option }) => even || option !== leading[0]);
    return [{ party, counts, even, others }];
  });
}
