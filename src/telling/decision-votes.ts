import { isKnown, type Unknown } from '../domain/unknown.ts';
import type { Body, IndexedArchive } from '../archive/index.ts';
import type { Entry, EntryData } from '../schema/collections.ts';
import { tellVote, type ToldVote } from './vote.ts';

type Procedure = Exclude<EntryData<'beslut'>['procedure'], Unknown>;
export type VoteEvent = Extract<Procedure[number], { step: 'vote' }>['event'];

/** A vote event with its number within the §. */
export interface NumberedVote {
  readonly number: number;
  readonly event: VoteEvent;
  readonly told: ToldVote;
}

/** A counted vote, and where it was held. */
export interface HeldVote extends NumberedVote {
  readonly decision: Entry<'beslut'>;
  readonly meeting: Entry<'sammantraden'>;
  readonly body: Body;
}

/** Each decision's votes, told once a build: lists of votes and the pages of all who voted ask for them. */
const toldOf = new WeakMap<Entry<'beslut'>, readonly NumberedVote[]>();

/** The vote events of a decision in the order that they were held, numbered from 1 as in their addresses. */
export function voteEventsOf(decision: Entry<'beslut'>): readonly NumberedVote[] {
  const told = toldOf.get(decision) ?? tellVotes(decision);
  toldOf.set(decision, told);
  return told;
}

function tellVotes({ data: { procedure, outcome, disqualified } }: Entry<'beslut'>): NumberedVote[] {
  if (!isKnown(procedure)) return [];
  const events = procedure.flatMap((step) => (step.step === 'vote' ? [step.event] : []));
  return events.map((event, index) => ({
    number: index + 1,
    event,
    told: tellVote(event, { events, outcome, disqualified }),
  }));
}

/**
 * The vote event that is shown for its decision: the one that settled the matter, or else the only one, which then is
 * told as the part of the matter that it was. Undefined where several settled parts of it.
 */
export function shownVoteOf(decision: Entry<'beslut'>): NumberedVote | undefined {
  const events = voteEventsOf(decision);
  return events.find(({ told }) => told.scope === 'matter') ?? (events.length === 1 ? events[0] : undefined);
}

/** Every counted vote of an archive, in the order of its decisions, and of a decision as they were held. */
export function heldVotes({ decisions, get, bodyAt }: IndexedArchive): HeldVote[] {
  return decisions.flatMap((decision) => {
    const meeting = get('sammantraden', decision.data.meeting);
    const place = { decision, meeting, body: bodyAt(meeting) };
    return voteEventsOf(decision).map((vote) => ({ ...vote, ...place }));
  });
}
