import fc from 'fast-check';
import { tally } from '../domain/tally.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import type { Totals, Vote, VoteOption } from '../domain/vote.ts';
import { tellVote, type ToldVote } from '../telling/vote.ts';
import { drawingOrder } from './ink.ts';
import type { PictureParty } from './party.ts';

/** Votes for the tests of the pictures. All are made up: no such parties and no such meetings. */

type List = Readonly<Record<string, Partial<Record<VoteOption, number>>>>;

/** A list of votes from numbers a party; the party '-' is none. */
export function list(parties: List): Vote[] {
  return Object.entries(parties).flatMap(([party, counts]) =>
    Object.entries(counts).flatMap(([option, count]) =>
      Array.from({ length: count }, (_, index): Vote => ({
        person: `exempelby/${party}-${option}-${index}`,
        party: party === '-' ? null : party,
        role: 'member',
        option: option as VoteOption,
      })),
    ),
  );
}

/** The list as it is told, with totals as printed; else those that it adds up to with its unknown positions as ja. */
export function told(votes: readonly Vote[], printed?: Totals): ToldVote {
  const { yes, no, abstain, absent, unknown } = tally(votes);
  const event = {
    kind: 'main',
    totals: printed ?? { yes: yes + unknown, no, abstain, absent },
    votes,
    result: 'unknown',
    rule: 'unknown',
  } as const;
  return tellVote(event, { events: [event], outcome: 'unknown', disqualified: [] });
}

export const totals = (
  yes: Totals['yes'],
  no: Totals['no'],
  abstain: Totals['abstain'] = UNKNOWN,
  absent: Totals['absent'] = UNKNOWN,
): Totals => ({ yes, no, abstain, absent });

export const party = (id: string | null): PictureParty =>
  id === null
    ? { id, code: '–', name: 'Utan parti' }
    : { id, code: id.toUpperCase(), name: `Påhittade ${id.toUpperCase()}`, color: '#336699' };

/** Lists of up to 101, made of a few numbers a party: thus a failure shrinks in no time. */
const lists = (options: fc.Arbitrary<VoteOption>, partyIds: fc.Arbitrary<string>): fc.Arbitrary<Vote[]> =>
  fc
    .array(
      fc.tuple(partyIds, options, fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 101 }))),
      {
        minLength: 1,
        maxLength: 24,
        size: 'max',
      },
    )
    .map((rows) => rows.flatMap(([id, option, count]) => list({ [id]: { [option]: count } })).slice(0, 101));

const option = fc.constantFrom<VoteOption>(...drawingOrder);
const many = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '-');

/** Any list of a body of up to 101, of many parties or all of one. */
export const anyList = fc.oneof(lists(option, many), lists(option, fc.constant('a')));

/** Any list where no position is known. */
export const silentList = lists(fc.constant('unknown'), many);

const count = fc.oneof(fc.nat(5), fc.nat(101), fc.nat(999));
const printed = fc.oneof(count, fc.constant(UNKNOWN));

/** Any totals where ja and nej are printed and somebody voted. */
export const drawnTotals: fc.Arbitrary<Totals> = fc
  .record({ yes: count, no: count, abstain: printed, absent: printed })
  .filter(({ yes, no, abstain }) => yes + no + (abstain === UNKNOWN ? 0 : abstain) > 0);

/** All numbers in a picture, however deep. */
export function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbers);
}
