import type { Vote, VoteOption } from '../vote.ts';
import type { DecisionFacts, DecisionSubject, MeetingSubject, Rule, VoteEventFacts } from './subject.ts';

/** Made-up subjects for the tests of the rules: unremarkable except for what a test writes out. */

export const BODY = 'exempel/organ';

/** So many votes of each option, by persons who are named after option and number. */
export function votes(counts: Partial<Record<VoteOption, number>>): Vote[] {
  return Object.entries(counts).flatMap(([option, count]) =>
    Array.from({ length: count }, (_, index) => vote(`${option}-${index + 1}`, option as VoteOption)),
  );
}

export function vote(person: string, option: VoteOption, more: Partial<Vote> = {}): Vote {
  return { person, party: 'parti', role: 'member', option, ...more };
}

export function event({
  totals,
  ...more
}: Omit<Partial<VoteEventFacts>, 'totals'> & { totals?: Partial<VoteEventFacts['totals']> }): VoteEventFacts {
  return {
    kind: 'main',
    totals: { yes: 'unknown', no: 'unknown', abstain: 'unknown', absent: 'unknown', ...totals },
    votes: [],
    result: 'unknown',
    rule: 'unknown',
    ballot: 'open',
    ...more,
  };
}

export type SubjectChanges = Omit<Partial<DecisionSubject>, 'decision' | 'body'> & {
  readonly decision?: Partial<DecisionFacts>;
  readonly body?: Partial<DecisionSubject['body']>;
};

/** A decision of fullmäktige after the given vote events, whose seats nobody knows. */
export function decision(events: readonly VoteEventFacts[], more: SubjectChanges = {}): DecisionSubject {
  return {
    date: '2024-02-29',
    lastDay: more.date ?? '2024-02-29',
    memberships: () => [],
    ...more,
    decision: {
      procedure: [{ step: 'question' }, ...events.map((facts) => ({ step: 'vote', event: facts }) as const)],
      reservations: [],
      disqualified: [],
      ...more.decision,
    },
    body: { id: BODY, kind: 'assembly', seats: 'unknown', ...more.body },
  };
}

export function meeting(
  date: string,
  approved: string,
  noticed = 'unknown',
  lastDay: string = date,
): MeetingSubject {
  return { date, lastDay, approvals: [{ approved, noticed }] };
}

/** Where a rule finds something, as the end of each path: "votes.1.person". */
export function places<Subject>(rule: Rule<Subject>, subject: Subject): string[] {
  return rule.check(subject).map((finding) => finding.path.join('.').replace(/^procedure\.\d+\.event\./, ''));
}
