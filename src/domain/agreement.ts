import type { IsoDate } from './dates.ts';
import { tally, type Tally } from './tally.ts';
import type { Vote, VoteOption } from './vote.ts';

/**
 * How parties' recorded votes went in relation to each other. Only what a source records of somebody who took a
 * stand counts: ja, nej, and to abstain, which is a position of its own. Those absent, those who did not take
 * part and those whose position is unknown have none, and nothing is concluded about them.
 */
export const positions = ['yes', 'no', 'abstain'] as const satisfies readonly VoteOption[];
export type Position = (typeof positions)[number];

type CastVote = Pick<Vote, 'party' | 'option'>;

const recorded = (counts: Tally) => positions.reduce((sum, position) => sum + counts[position], 0);

/** The position of more than half of a party's recorded votes; undefined where there is none. */
export function partyLine(counts: Tally): Position | undefined {
  return positions.find((position) => counts[position] * 2 > recorded(counts));
}

/** Under so few recorded positions, two who vote alike would be "most of the party". */
export const CLEAR_LEAST_RECORDED = 3;

/**
 * The line of a party that has a clear one: at least three recorded positions, and two thirds of all its voters
 * behind one of them. Voters whose position is unknown are among the thirds, so that whatever they did, "most of
 * the party" stays true. A party that divided almost in the middle has no line to differ from.
 */
export function clearPartyLine(counts: Tally): Position | undefined {
  const line = partyLine(counts);
  if (line === undefined || recorded(counts) < CLEAR_LEAST_RECORDED) return undefined;
  return counts[line] * 3 >= (recorded(counts) + counts.unknown) * 2 ? line : undefined;
}

/** The party's clear line, where a member took another position than that. */
export function lineDifferedFrom(option: VoteOption, counts: Tally): Position | undefined {
  const line = clearPartyLine(counts);
  const tookPosition = positions.some((position) => position === option);
  return tookPosition && line !== option ? line : undefined;
}

/** The line of each party in one vote event, for the parties that have one. */
export function partyLines(votes: readonly CastVote[]): ReadonlyMap<string, Position> {
  return new Map(
    [...Map.groupBy(votes, ({ party }) => party)].flatMap(([party, partyVotes]) => {
      const line = party === null ? undefined : partyLine(tally(partyVotes));
      return party === null || line === undefined ? [] : [[party, line]];
    }),
  );
}

/** In how many vote events two parties both had a line, and in how many of those it was the same. */
export interface Agreement {
  readonly same: number;
  readonly common: number;
}

/** Compares two parties over vote events, each given as its {@link partyLines}. */
export function agreement(
  events: readonly ReadonlyMap<string, Position>[],
  left: string,
  right: string,
): Agreement {
  const common = events.filter((lines) => lines.has(left) && lines.has(right));
  return {
    common: common.length,
    same: common.filter((lines) => lines.get(left) === lines.get(right)).length,
  };
}

/** With fewer, a single vote event would move the share by more than 20 percentage points. */
export const LEAST_COMMON_EVENTS = 5;

/**
 * The share of agreement in whole percent, or undefined where there are too few events for a share to say
 * anything. 100 and 0 are kept for all and none: 399 of 400 is 99.
 */
export function agreementPercent({ same, common }: Agreement): number | undefined {
  if (common < LEAST_COMMON_EVENTS) return undefined;
  if (same === common) return 100;
  return same === 0 ? 0 : Math.min(99, Math.max(1, Math.round((same / common) * 100)));
}

const TERM_YEARS = 4;
const TERM_START = '10-15';
/** Before the election of 2014 terms began on another day, and are not told apart here. */
const FIRST_TERM = 2014;

/**
 * The term of fullmäktige that a day falls in: four years from 15 October of the election year.
 * Undefined for days before the terms that begin so.
 */
export function assemblyTerm(date: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < TERM_START ? 1 : 0);
  if (year < FIRST_TERM) return undefined;
  const start = year - ((year - FIRST_TERM) % TERM_YEARS);
  return { from: `${start}-${TERM_START}`, to: `${start + TERM_YEARS}-10-14` };
}
