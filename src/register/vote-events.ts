import { settlingVote } from '../domain/procedure.ts';
import { isKnown, type Unknown } from '../domain/unknown.ts';
import type { Entry, EntryData } from '../schema/collections.ts';

type Procedure = Exclude<EntryData<'beslut'>['procedure'], Unknown>;
export type VoteEvent = Extract<Procedure[number], { step: 'vote' }>['event'];

/** A vote event with its number within the §. */
export interface NumberedVote {
  readonly number: number;
  readonly event: VoteEvent;
}

/** The vote events of a decision in the order that they were held, numbered from 1 as in their addresses. */
export function voteEventsOf(decision: Entry<'beslut'>): NumberedVote[] {
  const { procedure } = decision.data;
  if (!isKnown(procedure)) return [];
  return procedure
    .flatMap((step) => (step.step === 'vote' ? [step.event] : []))
    .map((event, index) => ({ number: index + 1, event }));
}

/** The vote event that stands for the decision, if one does; see {@link settlingVote}. */
export function settlingVoteOf(decision: Entry<'beslut'>): NumberedVote | undefined {
  const events = voteEventsOf(decision);
  const settling = settlingVote(events.map(({ event }) => event));
  return events.find(({ event }) => event === settling);
}
