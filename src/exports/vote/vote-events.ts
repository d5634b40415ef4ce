import { isKnown, type Unknown } from '../../domain/unknown.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';

type Procedure = Exclude<EntryData<'beslut'>['procedure'], Unknown>;
export type VoteEvent = Extract<Procedure[number], { step: 'vote' }>['event'];

/** The vote events of a decision in the order that they were held, numbered from 1 as in their addresses. */
export function voteEventsOf(decision: Entry<'beslut'>): { number: number; event: VoteEvent }[] {
  const { procedure } = decision.data;
  if (!isKnown(procedure)) return [];
  return procedure
    .flatMap((step) => (step.step === 'vote' ? [step.event] : []))
    .map((event, index) => ({ number: index + 1, event }));
}
