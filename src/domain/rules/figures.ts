import { isKnown, NOT_STATED, type Unknown } from '../unknown.ts';
import { tally } from '../tally.ts';
import type { Totals, Vote } from '../vote.ts';

/** Figures that several rules read out of a vote event. None of them fills in what is not stated. */

/** "43 ja, 38 nej", for messages. */
export function printedVotes({ yes, no }: Pick<Totals, 'yes' | 'no'>): string {
  const word = (count: number | Unknown) => (isKnown(count) ? String(count) : NOT_STATED.toLowerCase());
  return `${word(yes)} ja, ${word(no)} nej`;
}

/**
 * How many voted or abstained at the very least: by the printed totals or by the list, whichever has
 * more. Those whose position is unknown may have been absent and are left out.
 */
export function certainVoters({ totals, votes }: { totals: Totals; votes: readonly Vote[] }): number {
  const printed = [totals.yes, totals.no, totals.abstain]
    .filter(isKnown)
    .reduce((sum, count) => sum + count, 0);
  const listed = tally(votes);
  return Math.max(printed, listed.yes + listed.no + listed.abstain);
}

/**
 * How many took part at the most, as far as the source shows: by the list, with those of unknown
 * position, or by the printed totals, whichever has more. Undefined with neither a list nor all of
 * yes, no and abstain, since there may then have been any number in the room.
 */
export function mostTakingPart({
  totals,
  votes,
}: {
  totals: Totals;
  votes: readonly Vote[];
}): number | undefined {
  const listed = votes.filter((vote) => vote.option !== 'absent').length;
  const { yes, no, abstain } = totals;
  const printed = isKnown(yes) && isKnown(no) && isKnown(abstain) ? yes + no + abstain : 0;
  return Math.max(listed, printed) || undefined;
}
