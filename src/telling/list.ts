import {
  comparedTotals,
  tally,
  type ComparedTotal,
  type KnowledgeLevel,
  type Tally,
} from '../domain/tally.ts';
import { isKnown } from '../domain/unknown.ts';
import {
  countedOptions,
  type CountedOption,
  type Totals,
  type Vote,
  type VoteOption,
} from '../domain/vote.ts';

/**
 * What a list of votes tells, held against the printed totals: how much of it is there, and how sure each count is.
 *
 * The list is taken to name all who took a position only where the source prints that position's number and the
 * list reaches it. What a source does not print is never known to be complete, and a position that the list leaves
 * out is never worked out from the totals.
 */

/** How complete a list is. */
export interface ListKnowledge {
  readonly level: KnowledgeLevel;
  /** How many the list names. */
  readonly names: number;
  /** How many of them it shows no position for. */
  readonly unknownPositions: number;
  /**
   * How many names the list lacks at least: voters, and those absent where it names any. 0 where nothing shows that
   * it lacks somebody, and where it contradicts the totals, since then nobody knows which of them is right.
   */
  readonly lacksNames: number;
  /** How many of those at least voted ja or nej. */
  readonly lacksVotes: number;
  /** The options of which it has more than the source prints; empty unless it contradicts the totals. */
  readonly excesses: readonly ComparedTotal[];
}

/** Whether a list can be taken to name everybody who voted: only then can one voter be compared with the rest. */
export const namesAllVoters = ({ level }: ListKnowledge): boolean =>
  level === 'full-list' || level === 'unknown-positions';

/**
 * A count out of a list. `exact`: so many and no more. `at-least`: so many are named, and there may be more.
 * `not-stated`: nobody is named, which says nothing. `in-list`: the list has so many and the source prints fewer in
 * all, so that neither more nor fewer can be said.
 */
export interface Count {
  readonly certainty: 'exact' | 'at-least' | 'not-stated' | 'in-list';
  /** How many the list has; 0 where not stated. */
  readonly count: number;
}

/** A count of each option. */
export type Counts = Readonly<Record<VoteOption, Count>>;

type Listed = Pick<Vote, 'option'>;

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function level(totals: Totals, list: Omit<ListKnowledge, 'level'>): KnowledgeLevel {
  const bothPrinted = isKnown(totals.yes) && isKnown(totals.no);
  if (list.names === 0) {
    if (bothPrinted) return 'totals-only';
    return Object.values(totals).some(isKnown) ? 'partial-totals' : 'nothing-stated';
  }
  if (list.excesses.length > 0) return 'contradicted-list';
  if (list.lacksNames > 0) return 'incomplete-list';
  if (list.unknownPositions > 0) return 'unknown-positions';
  return bothPrinted ? 'full-list' : 'list-only';
}

/** How complete a list is, by itself and against the printed totals. An empty list lacks nothing: there is none. */
export function listKnowledge(totals: Totals, votes: readonly Listed[]): ListKnowledge {
  const listed = tally(votes);
  const rows = votes.length === 0 ? [] : comparedTotals(totals, listed);
  const excesses = rows.filter((row) => row.listed > row.printed);
  const lacking = (options: readonly CountedOption[]) => {
    const missing = sum(
      rows
        .filter(({ option }) => options.includes(option))
        .map((row) => Math.max(0, row.printed - row.listed)),
    );
    // Whoever is named without a position may be any of those that are missing.
    return excesses.length > 0 ? 0 : Math.max(0, missing - listed.unknown);
  };
  const known = {
    names: votes.length,
    unknownPositions: listed.unknown,
    lacksNames: lacking(countedOptions),
    lacksVotes: lacking(['yes', 'no']),
    excesses,
  };
  return { level: level(totals, known), ...known };
}

/**
 * Counts a part of a list, such as a party's voters, and says how sure each count is.
 *
 * Exact is a count only where the source prints the option's number and no way of completing the list within the
 * printed numbers changes it: by giving those of unknown position one, and by adding names where it lacks any.
 */
export function countVotes(
  totals: Totals,
  votes: readonly Listed[],
  list: ListKnowledge,
): (part: readonly Listed[]) => Counts {
  const listed = tally(votes);
  const isWhole = list.lacksNames === 0 && list.excesses.length === 0;

  const isExact = (option: VoteOption, part: Tally): boolean => {
    if (option === 'unknown') return true;
    const printed = option === 'not voting' ? undefined : totals[option];
    if (!isKnown(printed)) return false;
    const allAreNamed = printed === listed[option];
    // No position is worked out: not even that somebody's unknown one is none of those that are all named.
    if (option !== 'absent' && part.unknown > 0) return false;
    if (allAreNamed) return true;
    const namesAny = option !== 'absent' || listed.absent > 0;
    return isWhole && namesAny && part.unknown === 0;
  };

  const count = (option: VoteOption, part: Tally): Count => {
    const number = part[option];
    if (list.excesses.some((excess) => excess.option === option))
      return { certainty: 'in-list', count: number };
    if (isExact(option, part)) return { certainty: 'exact', count: number };
    return { certainty: number > 0 ? 'at-least' : 'not-stated', count: number };
  };

  return (votesOfPart) => {
    const part = tally(votesOfPart);
    return Object.fromEntries(
      (Object.keys(part) as VoteOption[]).map((option) => [option, count(option, part)]),
    ) as Record<VoteOption, Count>;
  };
}
