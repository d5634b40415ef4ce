import type { Vote } from '../domain/vote.ts';
import type { ToldVote } from '../telling/vote.ts';
import { barPicture, type BarPicture } from './bar.ts';
import { partyBars, type PartyBars } from './party-bars.ts';
import type { PictureParty } from './party.ts';
import { seatPlan, type SeatPlan } from './seat-plan.ts';
import { swedish, type PictureWords } from './figures-in-words.ts';

/** All pictures of one vote event. One that would have nothing to show is absent. */
export interface VotePictures {
  readonly bar?: BarPicture;
  readonly seats?: SeatPlan;
  readonly parties?: PartyBars;
}

/**
 * @param party names a party as it was on the day of the vote
 * @param prefix begins the ids of the patterns; one a vote event and page
 */
export function votePictures(
  votes: readonly Vote[],
  told: ToldVote,
  party: (id: string | null) => PictureParty,
  prefix: string,
  words: PictureWords = swedish,
): VotePictures {
  const bar = barPicture(told.totals, `${prefix}-bar`, words);
  const seats = seatPlan(votes, told.listed, party, `${prefix}-seats`, words);
  const parties = partyBars(told, party, `${prefix}-parties`, words);
  return { ...(bar ? { bar } : {}), ...(seats ? { seats } : {}), ...(parties ? { parties } : {}) };
}
