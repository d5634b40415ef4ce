import { partyTallies, tally } from '../domain/tally.ts';
import type { Vote } from '../domain/vote.ts';
import { patterns, type Pattern } from './ink.ts';
import type { PictureParty } from './party.ts';
import { segments, type Segment } from './segments.ts';
import { figures, key, swedish, tallyInWords, type KeyEntry, type PictureWords } from './words.ts';

/** One bar a party, all on one scale: the largest party fills the frame, so that lengths are numbers of voters. */
export interface PartyBars {
  readonly bars: readonly PartyBar[];
  readonly key: readonly KeyEntry[];
  readonly patterns: readonly Pattern[];
  readonly sentence: string;
}

export interface PartyBar {
  readonly party: PictureParty;
  readonly segments: readonly Segment[];
  /** "28 ja", "1 nej". */
  readonly figures: readonly string[];
}

/**
 * Draws the parties as the list has them, in the order of the table. Undefined without a list, and where no
 * position in it is known: bars of unknown length of ja and nej would only suggest some.
 *
 * @param prefix begins the ids of the patterns; one a picture and page
 */
export function partyBars(
  votes: readonly Vote[],
  party: (id: string | null) => PictureParty,
  prefix: string,
  words: PictureWords = swedish,
): PartyBars | undefined {
  if (votes.every(({ option }) => option === 'unknown')) return undefined;
  const rows = partyTallies(votes).map((row) => ({ ...row, label: party(row.party) }));
  const most = Math.max(...rows.map(({ voters }) => voters));
  return {
    bars: rows.map(({ label, counts }) => ({
      party: label,
      segments: segments(counts, most, prefix),
      figures: figures(counts, words),
    })),
    key: key(tally(votes), prefix, words),
    patterns: patterns(
      votes.map(({ option }) => option),
      prefix,
    ),
    sentence: words.perParty(
      rows.map(({ label, counts }) => `${label.name} ${tallyInWords(counts, words)}`).join('; '),
    ),
  };
}
