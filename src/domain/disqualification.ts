import type { VoteOption } from './vote.ts';

/**
 * Disqualification (jäv): who took no part, and in which counted votes of a § that is certain. It concerns the
 * handling of a matter; but in questions of accounts fullmäktige's members are disqualified for one activity and not
 * for another (KL 5:48), and in a nämnd somebody disqualified may take part in the question of disqualification itself
 * (KL 6:28–32). So one § can hold votes with different ones disqualified.
 */
export interface Disqualification {
  readonly person: string;
  /** The numbers of the vote events within the § that it concerned, from 1; absent where the source names none. */
  readonly voteEvents?: readonly number[] | undefined;
  /** The part of the matter that it concerned; absent where it concerned the whole of it, or the source is silent. */
  readonly concerns?: string | undefined;
}

/** What the list of a vote says of somebody who took no part. */
const outsideOptions: readonly VoteOption[] = ['not voting', 'absent'];

/** Whether the list of a vote counts somebody among those who took part, or leaves open that they did. */
export const isAmongVoters = (option: VoteOption): boolean => !outsideOptions.includes(option);

interface ListedVotes {
  readonly votes: readonly { readonly person: string; readonly option: VoteOption }[];
}

/**
 * In which votes of a § somebody disqualified took no part. `named`: in those that the source names. `all`: in all that
 * was done in the §, which is what it means where the source names neither votes nor a part of the matter. `unclear`:
 * it concerned a part of the matter, or a list of the § has the person among the voters, and the source does not say
 * which votes it was; nothing is told at any of them.
 */
type Extent = 'named' | 'all' | 'unclear';

/** @param events all vote events of the § */
export function extent(
  { person, voteEvents, concerns }: Disqualification,
  events: readonly ListedVotes[],
): Extent {
  if (voteEvents !== undefined) return 'named';
  if (events.length === 0) return 'all';
  const voted = events.some(({ votes }) =>
    votes.some((vote) => vote.person === person && isAmongVoters(vote.option)),
  );
  return voted || concerns !== undefined ? 'unclear' : 'all';
}

/**
 * Those who the source says took no part in one vote of a § because of a conflict of interest.
 * @param events all vote events of the §, in their order
 * @param number the vote event's number within the §, from 1
 */
export const disqualifiedAt = <D extends Disqualification>(
  disqualified: readonly D[],
  events: readonly ListedVotes[],
  number: number,
): D[] =>
  disqualified.filter(
    (disqualification) =>
      disqualification.voteEvents?.includes(number) ?? extent(disqualification, events) === 'all',
  );
