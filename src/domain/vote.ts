import type { Unknown } from './unknown.ts';

/**
 * How a member took part in a counted vote: Popolo's options, with the word that a reader sees.
 * `not voting` is present without taking part (jäv, deltar inte); `unknown` is a voter whose
 * position the source does not show.
 */
export const voteOptions = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstår',
  absent: 'frånvarande',
  'not voting': 'deltog inte',
  unknown: 'framgår inte',
} as const;
export type VoteOption = keyof typeof voteOptions;

/** The options that a source prints totals for. */
export const countedOptions = ['yes', 'no', 'abstain', 'absent'] as const;
export type CountedOption = (typeof countedOptions)[number];

/** A role at one meeting, as the source states it. */
export const roles = {
  chair: 'ordförande',
  'vice-chair': 'vice ordförande',
  'first-vice-chair': '1:e vice ordförande',
  'second-vice-chair': '2:e vice ordförande',
  'third-vice-chair': '3:e vice ordförande',
  member: 'ledamot',
  substitute: 'ersättare',
  'serving-substitute': 'tjänstgörande ersättare',
  unknown: 'framgår inte',
} as const;
export type Role = keyof typeof roles;

/** One voter in one vote event. Party and role are as of that day. `party: null` is no party. */
export interface Vote {
  readonly person: string;
  readonly party: string | null;
  readonly role: Role;
  readonly option: VoteOption;
}

/** Totals as the source prints them; what it does not print is unknown, never 0. */
export type Totals = Readonly<Record<CountedOption, number | Unknown>>;

/** The rule that turned the totals into the outcome, as far as the source states it. */
export const outcomeRules = {
  majority: 'enkel majoritet',
  'casting-vote': 'ordförandens utslagsröst',
  lot: 'lottning',
  minority: 'minoritetsåterremiss eller minoritetsbordläggning',
  qualified: 'kvalificerad majoritet',
  unknown: 'framgår inte',
} as const;
export type OutcomeRule = keyof typeof outcomeRules;

/** The rules as they are told: the minority rule by what it was used for, where that is known. */
export const namedRules = {
  ...outcomeRules,
  'minority-remit': 'minoritetsåterremiss',
  'minority-table': 'minoritetsbordläggning',
} as const;
export type NamedRule = keyof typeof namedRules;

/** Which side of a counted vote the source says became the decision. */
export const winningSides = { yes: 'ja', no: 'nej', unknown: 'framgår inte' } as const;
export type WinningSide = keyof typeof winningSides;
