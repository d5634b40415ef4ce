import { groupBy, groupByEach } from '../archive/grouping.ts';
import { indexArchive, type IndexedArchive } from '../archive/index.ts';
import { swedishDay } from '../domain/release.ts';
import type { Archive, Withdrawal } from '../schema/collections.ts';
import { heldVotes } from '../telling/decision-votes.ts';
import { givenAssignments } from '../telling/given-assignments.ts';
import { toldDecisions } from '../telling/told-decisions.ts';
import { withLinks } from './mentions/linked-texts.ts';
import type { Register } from './register.ts';

/**
 * Builds the register from a checked archive, as of an instant in milliseconds. What the texts mention is resolved
 * against the archive, so that its readers meet links and never the marks of the rendering.
 */
export function buildRegister(
  archive: Archive,
  now: number,
  withdrawals: readonly Withdrawal[] = [],
): Register {
  const marked = indexArchive(archive);
  const linked = withLinks(marked);
  return tell(linked === archive ? marked : indexArchive(linked), now, withdrawals);
}

function tell(index: IndexedArchive, now: number, withdrawals: readonly Withdrawal[]): Register {
  const today = swedishDay(now);
  const assignments = givenAssignments(index, today);
  const voteEvents = heldVotes(index);
  return {
    ...index,
    today,
    now,
    withdrawals,
    told: toldDecisions(index),
    assignments,
    assignmentsOf: groupBy(assignments, ({ decision }) => decision.id),
    voteEvents,
    votesOf: groupByEach(voteEvents, ({ event }) => event.votes.map(({ person }) => person)),
  };
}
