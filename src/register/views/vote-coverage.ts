import { SWEDISH } from '../../domain/language.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import type { Register } from '../register.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';
import { coverageOf } from './meeting.ts';

/** How many of the votes that meetings held the archive has, as far as the meetings' sources say. */
export interface VoteCoverage {
  /** Vote events in the archive. */
  readonly held: number;
  /** How many those meetings held whose number is known, and how many meetings that is. */
  readonly known: { readonly meetings: number; readonly votes: number };
  /** Meetings whose number of votes is not stated. */
  readonly silentMeetings: number;
}

export function voteCoverage(register: Register, meetings: readonly Entry<'sammantraden'>[]): VoteCoverage {
  const shares = meetings.map((meeting) => coverageOf(register, meeting).voteEvents);
  const numbers = shares.map(({ of }) => of).filter((number) => isKnown(number));
  return {
    held: shares.reduce((sum, share) => sum + share.held, 0),
    known: { meetings: numbers.length, votes: numbers.reduce((sum, number) => sum + number, 0) },
    silentMeetings: shares.length - numbers.length,
  };
}

/** All meetings of an organisation's bodies. */
export const organizationMeetings = (register: Register, organization: string) =>
  register.bodiesOf(organization).flatMap(({ id }) => register.meetingsOf(id));

/** How much of an organisation's votes the archive has: "14 voteringar i arkivet; sammanträdena hade 67." */
export function organizationVotes(register: Register, organization: string): string {
  const { coverage: words } = messagesIn(SWEDISH);
  const coverage = voteCoverage(register, organizationMeetings(register, organization));
  return words.votesInArchive(countedVotes(coverage.held), meetingsHeld(coverage));
}

/** "i 10 av de 12 voteringar", "i alla 12 voteringar", "i den enda votering". */
function share(listed: number, held: number): string {
  const { coverage: words } = messagesIn(SWEDISH);
  if (listed < held) return words.inSome(listed, countedVotes(held));
  return held === 1 ? words.inTheOnly : words.inAll(countedVotes(held));
}

/** What the counted votes of some meetings are: how many the archive has, of those held, and how many have no list. */
function listedShare(register: Register, meetings: readonly Entry<'sammantraden'>[], listed: number): string {
  const { coverage: words } = messagesIn(SWEDISH);
  const coverage = voteCoverage(register, meetings);
  const ids = new Set(meetings.map(({ id }) => id));
  const unlisted = register.voteEvents.filter(
    ({ meeting, event }) => ids.has(meeting.id) && event.votes.length === 0,
  ).length;
  const silent = unlisted === 0 ? '' : words.unlisted(unlisted);
  return words.listed(share(listed, coverage.held), meetingsHeld(coverage), silent);
}

/** In how many votes a member stands in the list, a sentence for each body that the member voted in. */
export function listedIn(register: Register, votes: readonly HeldVote[]): string[] {
  return [...Map.groupBy(votes, ({ body }) => body.id)].map(([body, listed]) =>
    messagesIn(SWEDISH).coverage.memberListed(
      register.body(body).name,
      listedShare(register, register.meetingsOf(body), listed.length),
    ),
  );
}

/** In how many votes of an organisation a party stands in the list. */
export const partyListedIn = (register: Register, organization: string, listed: number): string =>
  messagesIn(SWEDISH).coverage.partyListed(
    listedShare(register, organizationMeetings(register, organization), listed),
  );

/** "12 voteringar". */
export const countedVotes = (count: number) => messagesIn(SWEDISH).coverage.votes(count);

/**
 * How many votes the meetings held beside those in the archive: "sammanträdena hade 67", "alla som sammanträdena
 * hade", or that the source does not say. A part of a sentence, after how many the archive has.
 */
export function meetingsHeld({ held, known, silentMeetings }: VoteCoverage): string {
  const { coverage: words } = messagesIn(SWEDISH);
  if (known.meetings === 0) return words.meetingsHeldUnknown;
  if (silentMeetings > 0) return words.someMeetingsHeld(known.meetings, known.votes);
  return known.votes === held ? words.meetingsHeldNoMore : words.meetingsHeld(known.votes);
}
