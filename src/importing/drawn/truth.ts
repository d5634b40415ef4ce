/** What a drawn minute says: made with it, and held against what the importer read. Everything in it is made up. */

export interface Member {
  given: string;
  family: string;
  party: string;
}

export type Position = 'yes' | 'no' | 'abstain' | 'absent';

export interface TrueVote {
  yes: number;
  no: number;
  abstain: number;
  /** Nobody is told absent unless the list has them. */
  absent: number | null;
  /** Whether the figures are printed anywhere: in a sentence, or under the list. */
  hasTotals: boolean;
  /** Somebody whose place another takes: named in the list, and no voter. */
  absentee: Member;
  /** Positions that the document tells; empty where it names nobody. */
  positions: { member: Member; position: Position }[];
}

/** A sum of kronor that a clause states; `derived` where it is not printed but follows from what is ("4 × 250 000 kronor"). */
export interface TrueAmount {
  kronor: number;
  derived: boolean;
}

export interface TrueMatter {
  paragraph: string;
  title: string;
  registryNumbers: string[];
  clauses: string[];
  votes: TrueVote[];
  movers: Member[];
  reservations: Member[];
  disqualified: Member[];
  /** Sums that its clauses state. */
  amounts: TrueAmount[];
  /** Members who made a motion and took it back: movers, if somebody says so, only with a warning. */
  withdrawn: Member[];
}

export interface Truth {
  body: string;
  /** The days on which it met, as 2031-02-17. */
  days: string[];
  matters: TrueMatter[];
  /** Text that is no decision, by what it is: tells where an invented clause came from. */
  spans: { role: string; text: string }[];
  /** With tracked changes the importer may refuse the whole file. */
  mayBeRefused: boolean;
}

export const nameOf = ({ given, family }: Member): string => `${given} ${family}`;
