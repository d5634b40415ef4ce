import type { ColumnKind, SectionKind } from '../../domain/minutes-form.ts';
import type { Outcome } from '../../domain/decision.ts';
import type { Role, VoteOption } from '../../domain/vote.ts';
import type { Warning } from './warning.ts';

/**
 * What the importer reads out of one file: the shape that `--json` prints. Keys are those of the
 * design; the rest is added. `null` is "the source does not say".
 */
export interface Reading {
  file: string;
  format: string;
  organization: string | null;
  body: string | null;
  date: string | null;
  /** Month and day where the source leaves out the year, as "04-05". */
  dateWithoutYear: string | null;
  /** What the file is: minutes or an extract, a web summary, an officer's report, or none of them. */
  kind: 'minutes' | 'summary' | 'report' | 'other';
  decisions: Decision[];
  /** Lists of voters that no vote event could be found for. */
  unmatchedRollCalls: { label: string | null; line: number; page: number | null; totals: Totals }[];
  /** Parts of the file that belong to no decision: cover, attendance, what no rule reads. */
  kept: KeptText[];
  /**
   * How many lines of the source there are, and where they went: taken by a reader, text of a § that no reader took,
   * kept beside the §§, or no text by the name of a rule.
   */
  lines: { total: number; used: number; text: number; kept: number; noise: Record<string, number> };
  warnings: Warning[];
  /** How this source is built, as its own lines show it; each trait with how many places bear it out. */
  form?: readonly LearntTrait[];
  /** With `--organisation`: each person of the reading, and who the archive knows them as. */
  persons?: PersonMatch[];
}

/** Something that the source showed of its own form: what heads a §, "§ 12 KS 2024/8 Rubrik", in 48 places. */
export interface LearntTrait {
  /** `text` is what would look like furniture or a heading to the reader, and an editor has said that it is neither. */
  trait: 'paragraph' | 'furniture' | 'text' | 'heading' | 'column';
  value: string;
  count: number;
  /** What the section under a heading is about, or what a column holds. */
  kind?: SectionKind | ColumnKind;
  /** Whether it was read so because an editor has taught it. */
  taught: boolean;
}

/** Somebody whom the file names: `id` where the archive knows the very name, `near` where only alike. */
export interface PersonMatch {
  name: string;
  party: string | null;
  id: string | null;
  near: string[];
  line: number;
}

export interface KeptText {
  part: 'before' | 'appendix' | 'unread';
  title: string | null;
  line: number;
  page: number | null;
  text: string;
  /** The numbers of its lines. */
  lines: number[];
}

/** What reads the lines of a §. */
export type Reader =
  | 'paragraph'
  | 'heading'
  | 'decision'
  | 'proposal'
  | 'moved'
  | 'vote'
  | 'dissent'
  | 'disqualification'
  | 'notes'
  | 'basis'
  | 'recipients'
  | 'gender-equality';

/** The numbers of the lines that one reader took. */
export interface Taken {
  by: Reader;
  lines: number[];
}

export interface PersonRef {
  name: string | null;
  party: string | null;
  role?: Role;
  /** "m.fl.": the source says that there are more, and not who. */
  andOthers?: true;
}

export interface Totals {
  yes: number | null;
  no: number | null;
  abstain: number | null;
  absent: number | null;
}

export interface NamedVote {
  name: string;
  party: string | null;
  role: Role | null;
  /** `unknown`: the list shows no position for them. `null`: it may, and it was not read; such stand in `unread`. */
  option: VoteOption | null;
  line: number;
}

export interface VoteEvent extends Totals {
  yesMeans: string | null;
  noMeans: string | null;
  result: string | null;
  /** The rule that settled it, where the source names one. */
  rule: 'casting-vote' | 'lot' | 'minority' | null;
  votes: NamedVote[];
  /** Those whom the list names and whose position was not read, always with a warning. */
  unread: NamedVote[];
  /** Whether list and printed totals agree; null where one of them is missing. */
  reconciled: boolean | null;
  /** How the list was read, where there is one of rows. */
  list?: {
    /** What its head calls the columns; none for rows of words. */
    columns: string[];
    /** The sums that stand in it. */
    sums: Totals;
    /** Whether all its rows were read, each by the same columns. */
    sure: boolean;
    /** Lines among the rows that are no row. */
    missed: number[];
  };
  /** The appendix that the source refers to: "2". */
  appendix: string | null;
  line: number;
  page: number | null;
}

export interface Clause {
  text: string;
  number: string | null;
  /** The body that is asked to decide; null where the clause itself decides. */
  proposesTo: string | null;
  /** The line that introduces it: "Enligt kommunstyrelsens förslag". */
  basis: string | null;
  line: number;
}

export interface Proposal {
  by: PersonRef[];
  text: string;
  line: number;
}

export interface Reference {
  body: string | null;
  date: string | null;
  paragraph: string;
  line: number;
}

export interface Section {
  kind: SectionKind;
  heading: string | null;
  text: string;
  line: number;
  /** The numbers of its lines, with its heading's. */
  lines: number[];
}

export interface Decision {
  paragraph: string | null;
  registryNumbers: string[];
  title: string | null;
  clauses: string[];
  proposedClauses: string[];
  outcome: Outcome | null;
  proposals: Proposal[];
  voteEvents: VoteEvent[];
  reservations: { by: PersonRef[]; text: string; line: number }[];
  disqualified: PersonRef[];
  references: Reference[];
  /** The sentence that says that the matter was dealt with behind closed doors. */
  closedDoors: { text: string; line: number } | null;
  /** Whether the title calls the matter a member's bill. */
  memberBill: boolean;
  page: number | null;
  line: number;
  warnings: Warning[];
  /** The clauses with what is known of each; `clauses` has their texts. */
  clauseDetails: Clause[];
  /** Whose proposal the decision says that it follows: "På förslag av …". */
  proposedBy: PersonRef[];
  /** Those who stated that they take no part, for other reasons than disqualification. */
  notParticipating: PersonRef[];
  notes: string[];
  documents: string[];
  recipients: string[];
  genderEquality: string | null;
  assignments: { addressee: string | null; task: string; due: string | null; line: number }[];
  amounts: { text: string; amount: number; line: number }[];
  sections: Section[];
  /** The lines that were read, by reader: of those of the sections, and of its head and lists, which lie in no section. */
  taken: Taken[];
}
