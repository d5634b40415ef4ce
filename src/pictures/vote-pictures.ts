import type { Totals, Vote } from '../domain/vote.ts';
import { barPicture, type BarPicture } from './bar.ts';
import { partyBars, type PartyBars } from './party-bars.ts';
import type { PictureParty } from './party.ts';
import { seatPlan, type SeatPlan } from './seat-plan.ts';
import { swedish, type PictureWords } from './words.ts';

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
  event: { readonly totals: Totals; readonly votes: readonly Vote[] },
  party: (id: string | null) => PictureParty,
  prefix: string,
  words: PictureWords = swedish,
): VotePictures {
  const bar = barPicture(event.totals, `${prefix}-bar`, words);
  const seats = seatPlan(event.votes, party, `${prefix}-seats`, words);
  const parties = partyBars(event.votes, party, `${prefix}-parties`, words);
  return { ...(bar ? { bar } : {}), ...(seats ? { seats } : {}), ...(parties ? { parties } : {}) };
}
