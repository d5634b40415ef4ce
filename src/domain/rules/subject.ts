import type { IsoDate } from '../dates.ts';
import type { Disqualification } from '../disqualification.ts';
import type { FaultKind, FieldPath, Finding } from '../fault.ts';
import type { BodyKind } from '../organization.ts';
import type { Ballot, VoteEventKind } from '../procedure.ts';
import type { Unknown } from '../unknown.ts';
import type { OutcomeRule, Role, Totals, Vote, WinningSide } from '../vote.ts';

/**
 * What the rules of law are checked on. Only what a rule reads is asked for, so that the data of the
 * schemas fits as it is.
 */

export interface VoteEventFacts {
  readonly kind: VoteEventKind;
  readonly totals: Totals;
  readonly votes: readonly Vote[];
  readonly result: WinningSide;
  readonly rule: OutcomeRule;
  readonly ballot: Ballot;
  readonly chair?: string | undefined;
  readonly castingVote?: 'yes' | 'no' | undefined;
  /** A written-down difference between the source's own totals and list. */
  readonly discrepancy?: string | undefined;
}

type StepFacts =
  | { readonly step: 'vote'; readonly event: VoteEventFacts }
  | { readonly step: 'question' | 'main-proposal' | 'vote-request' };

interface ActorFacts {
  readonly person?: string | undefined;
  readonly party?: string | undefined;
}

export interface MembershipFacts {
  readonly body: string;
  readonly role: Role;
  readonly party: string | null;
  readonly from: string | Unknown;
  readonly to: string | Unknown;
}

export interface DecisionFacts {
  readonly procedure: readonly StepFacts[] | Unknown;
  readonly preparatory?: true | undefined;
  readonly executing?: true | undefined;
  readonly reservations: readonly { readonly by: readonly ActorFacts[] }[];
  readonly disqualified: readonly Disqualification[];
}

/** A decision with what surrounds it, resolved. */
export interface DecisionSubject {
  readonly decision: DecisionFacts;
  /** The meeting's day, or its first. */
  readonly date: IsoDate | Unknown;
  /** The same as the first where the meeting was held on one day. */
  readonly lastDay: IsoDate | Unknown;
  /** The body that decided: its full id, its kind, and its seats on that day. */
  readonly body: { readonly id: string; readonly kind: BodyKind; readonly seats: number | Unknown };
  /** A person's memberships; empty for a person that the archive lacks. */
  readonly memberships: (person: string) => readonly MembershipFacts[];
}

export interface MeetingSubject {
  /** The meeting's first day. */
  readonly date: IsoDate | Unknown;
  /** Its last day, from which times are counted; the same for a meeting on one day. */
  readonly lastDay: IsoDate | Unknown;
  readonly approvals: readonly {
    readonly approved: IsoDate | Unknown;
    readonly noticed: IsoDate | Unknown;
    /** For a joint committee. */
    readonly noticedOnAllBoards?: IsoDate | Unknown | undefined;
  }[];
}

/** One rule: what is wrong when it is broken, and the check. Paths are into the entry's own data. */
export interface Rule<Subject> {
  readonly kind: FaultKind;
  readonly check: (subject: Subject) => readonly Finding[];
}

/** Goes through the vote events of a decision with the number of each within the §, from 1, and the path to it. */
export function voteEvents(
  decision: Pick<DecisionFacts, 'procedure'>,
): { readonly event: VoteEventFacts; readonly number: number; readonly path: FieldPath }[] {
  if (typeof decision.procedure === 'string') return [];
  return decision.procedure
    .flatMap((step, index) =>
      step.step === 'vote' ? [{ event: step.event, path: ['procedure', index, 'event'] }] : [],
    )
    .map((held, index) => ({ ...held, number: index + 1 }));
}

/** A finding inside one vote event, its path counted from the event. */
export type EventFinding = Omit<Finding, 'kind'>;

/** Makes a rule of a check on each vote event by itself. */
export function eventRule(
  kind: FaultKind,
  check: (event: VoteEventFacts, subject: DecisionSubject, number: number) => readonly EventFinding[],
): Rule<DecisionSubject> {
  return {
    kind,
    check: (subject) =>
      voteEvents(subject.decision).flatMap(({ event, number, path }) =>
        check(event, subject, number).map((finding) => ({
          ...finding,
          kind,
          path: [...path, ...finding.path],
        })),
      ),
  };
}

/** The finding where the condition holds, else none. */
export const findingWhen = <F>(broken: boolean, finding: () => F): readonly F[] =>
  broken ? [finding()] : [];
