import { partyTallies, tally } from '../domain/tally.ts';
import type { Vote, VoteOption } from '../domain/vote.ts';
import type { Counts } from '../telling/list.ts';
import { drawingOrder, ink, patterns, type Ink, type Pattern } from './ink.ts';
import type { PictureParty } from './party.ts';
import { figure, key, swedish, type KeyEntry, type PictureWords } from './figures-in-words.ts';

/**
 * One square a voter, in a block a party that stands on the party's abbreviation.
 *
 * Blocks, not a half circle: where members sat is not known, and an arc would show it; in 320 px the seats of an
 * arc of 101 are too small for patterns; and five in a column can be counted. Blocks wrap as words do.
 */
export interface SeatPlan {
  readonly blocks: readonly Block[];
  readonly key: readonly KeyEntry[];
  readonly patterns: readonly Pattern[];
  readonly sentence: string;
}

/** A party's seats within a frame of its own, in pixels. */
export interface Block {
  readonly party: PictureParty;
  readonly voters: number;
  readonly width: number;
  readonly height: number;
  /** Side of the square of each seat, on the edge of which its outline of one pixel is centred. */
  readonly side: number;
  readonly seats: readonly Seat[];
}

export interface Seat extends Ink {
  readonly option: VoteOption;
  readonly x: number;
  readonly y: number;
}

/** The largest assembly that is drawn: what a full council of a large city or region has. */
const mostSeats = 101;

/** A seat with its outline. */
const seat = 12;
const outline = 1;
const gap = 4;
/** From seat to seat: a multiple of the patterns' four pixels, so that all seats are filled alike. */
const pitch = seat + gap;
/** Five in a column, which the eye counts, as long as a telephone has room for the columns. */
const rows = 5;
const mostColumns = 18;

type Listed = Pick<Vote, 'party' | 'option'>;

/**
 * Draws every vote in the list once: parties as in the table, within a party ja first and unknown last, column by
 * column from below. Undefined without a list, and for one that is longer than {@link mostSeats}.
 *
 * @param prefix begins the ids of the patterns; one a picture and page
 */
export function seatPlan(
  votes: readonly Vote[],
  listed: Counts,
  party: (id: string | null) => PictureParty,
  prefix: string,
  words: PictureWords = swedish,
): SeatPlan | undefined {
  if (votes.length === 0 || votes.length > mostSeats) return undefined;
  return {
    blocks: partyTallies(votes).map((row) => ({
      party: party(row.party),
      ...block(
        votes.filter((vote) => vote.party === row.party),
        prefix,
      ),
    })),
    key: key(listed, prefix, words),
    patterns: patterns(
      votes.map(({ option }) => option),
      prefix,
    ),
    sentence: sentence(votes, words),
  };
}

function block(votes: readonly Listed[], prefix: string): Omit<Block, 'party'> {
  const high = Math.max(rows, Math.ceil(votes.length / mostColumns));
  const columns = Math.ceil(votes.length / high);
  const height = Math.min(votes.length, high) * pitch - gap;
  return {
    voters: votes.length,
    width: columns * pitch - gap,
    height,
    side: seat - outline,
    seats: drawingOrder
      .flatMap((option) => votes.filter((vote) => vote.option === option))
      .map(({ option }, index) => ({
        option,
        x: Math.floor(index / high) * pitch + outline / 2,
        y: height - (index % high) * pitch - seat + outline / 2,
        ...ink(option, prefix),
      })),
  };
}

function sentence(votes: readonly Listed[], words: PictureWords): string {
  const counts = tally(votes);
  const isSingle = votes.length === 1;
  const opening = isSingle ? words.onlySeat : words.seats(votes.length);
  if (counts.unknown === votes.length)
    return `${opening}; ${isSingle ? words.onlySeatEmpty : words.seatsEmpty}`;
  const stated = drawingOrder
    .filter((option) => option !== 'unknown' && counts[option] > 0)
    .map((option) => figure(option, counts[option], words));
  const rest = counts.unknown > 0 ? `; ${words.someUnknown(counts.unknown)}` : '';
  return `${opening}: ${words.list(stated)}${rest}.`;
}
