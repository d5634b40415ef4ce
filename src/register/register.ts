import type { IndexedArchive } from '../archive/index.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Withdrawal } from '../schema/collections.ts';
import type { DecisionTold } from '../telling/decision.ts';
import type { HeldVote } from '../telling/decision-votes.ts';
import type { GivenAssignment } from '../telling/given-assignments.ts';

/** What every page is made from: the archive with its indexes, and what is told of it as of an instant. */
export interface Register extends IndexedArchive {
  /** The day in Sweden as of which assignments are open or past due, and decisions open to appeal. */
  readonly today: IsoDate;
  /** The instant as of which embargoes have ended, in milliseconds. */
  readonly now: number;
  /** What was published and taken back; the archive has nothing of it. */
  readonly withdrawals: readonly Withdrawal[];
  /** What a decision did, and what the archive knows of later steps. Throws RangeError for an id that it lacks. */
  readonly told: (decision: string) => DecisionTold;
  /** Every assignment, decided or proposed: by due date, those without one last. */
  readonly assignments: readonly GivenAssignment[];
  /** Those of a decision, in the same order. */
  readonly assignmentsOf: (decision: string) => readonly GivenAssignment[];
  /** Every counted vote: latest meeting first, and in a meeting in the order that they were held. */
  readonly voteEvents: readonly HeldVote[];
  /** The vote events that have a person in their list, in the same order. */
  readonly votesOf: (person: string) => readonly HeldVote[];
}
