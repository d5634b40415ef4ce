import type { Tally } from '../domain/tally.ts';
import type { Counts } from '../telling/list.ts';
import type { ToldVote } from '../telling/vote.ts';
import { drawingOrder, patterns, type Pattern } from './ink.ts';
import type { PictureParty } from './party.ts';
import { segments, type Segment } from './segments.ts';
import { figures, key, swedish, tallyInWords, type KeyEntry, type PictureWords } from './figures-in-words.ts';

/** One bar a party, all on one scale: the largest party fills the frame, so that lengths are numbers of voters. */
export interface PartyBars {
  readonly bars: readonly PartyBar[];
  readonly key: readonly KeyEntry[];
  readonly patterns: readonly Pattern[];
  readonly sentence: string;
}

interface PartyBar {
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
  { parties, listed, list }: Pick<ToldVote, 'parties' | 'listed' | 'list'>,
  party: (id: string | null) => PictureParty,
  prefix: string,
  words: PictureWords = swedish,
): PartyBars | undefined {
  if (list.unknownPositions === list.names) return undefined;
  const rows = parties.map((row) => ({ ...row, label: party(row.party) }));
  const most = Math.max(...rows.map(({ voters }) => voters));
  return {
    bars: rows.map(({ label, counts }) => ({
      party: label,
      segments: segments(numbers(counts), most, prefix),
      figures: figures(counts, words),
    })),
    key: key(listed, prefix, words),
    patterns: patterns(
      drawingOrder.filter((option) => listed[option].count > 0),
      prefix,
    ),
    sentence: words.perParty(
      rows.map(({ label, counts }) => `${label.name} ${tallyInWords(counts, words)}`).join('; '),
    ),
  };
}

/** As many as the list has. */
const numbers = (counts: Counts): Tally =>
  Object.fromEntries(
    Object.entries(counts).map(([option, { count }]) => [option, count]),
  ) as unknown as Tally;
