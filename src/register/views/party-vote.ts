import { addresses } from '../../domain/addresses.ts';
import { isAmongVoters } from '../../domain/disqualification.ts';
import { SWEDISH } from '../../domain/language.ts';
import { UNKNOWN, type Unknown } from '../../domain/unknown.ts';
import { voteOptions, type VoteOption } from '../../domain/vote.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Count } from '../../telling/list.ts';
import { paragraphName, partyLabel, type Label, type PartyLabel } from '../labels.ts';
import type { Register } from '../register.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import { voteWords, wonMeaning } from '../vote-words.ts';
import { stated } from './vote.ts';

/** What lists of votes share: where a vote was held, how a party's votes fell, and what a vote meant. */

/** So many of a party's members took this position. */
export interface PartyCount {
  /** "14 nej"; "minst 1 ja" while there may be more; "Framgår inte, 5 i listan". */
  readonly text: string;
  /** What it meant; only ja and nej mean something. */
  readonly meaning?: Label;
  readonly stated?: false;
}

/** What a ja or a nej meant in the vote event; undefined for a position that means nothing more than it says. */
export function meaning({ event }: HeldVote, option: VoteOption): Label | undefined {
  if (option === 'yes') return stated(event.yesMeans);
  return option === 'no' ? stated(event.noMeans) : undefined;
}

/** "14 nej", "minst 14 nej", "14 nej i listan": as sure as the count is. */
function countText(option: VoteOption, { certainty, count }: Count): string {
  const { counted, asSure } = messagesIn(SWEDISH).vote;
  return asSure[certainty](`${count} ${counted[option]}`);
}

/** " (jäv)", ", varav 1 på grund av jäv": how many of them the source says were kept out by a conflict of interest. */
function disqualifiedText({ event, told }: HeldVote, party: string | null, option: VoteOption): string {
  if (isAmongVoters(option)) return '';
  const withOption = event.votes.filter((vote) => vote.party === party && vote.option === option);
  const disqualified = withOption.filter(({ person }) => told.disqualified.has(person)).length;
  if (disqualified === 0) return '';
  const { lists } = messagesIn(SWEDISH).votes;
  return disqualified === withOption.length ? lists.allDisqualified : lists.someDisqualified(disqualified);
}

/** How the votes of a party's members fell, as the list has it. */
export function partyCounts(held: HeldVote, party: string | null): PartyCount[] {
  const counts = held.told.parties.find((row) => row.party === party)?.counts;
  if (counts === undefined) return [];
  const known = (Object.keys(voteOptions) as VoteOption[]).filter(
    (option) => option !== 'unknown' && counts[option].count > 0,
  );
  const parts = known.map((option): PartyCount => {
    const means = meaning(held, option);
    const text = `${countText(option, counts[option])}${disqualifiedText(held, party, option)}`;
    return { text, ...(means ? { meaning: means } : {}) };
  });
  const silent = counts.unknown.count;
  if (silent === 0) return parts;
  const { lists } = messagesIn(SWEDISH).votes;
  const text = known.length === 0 ? lists.noneStated(silent) : lists.notStated(silent);
  return [...parts, { text, stated: false }];
}

/** A party with the address of its page in an organisation; members without a party have none. */
export interface PartyLink extends PartyLabel {
  readonly href?: string;
}

export function partyLink(
  register: Register,
  organization: string,
  id: string | null,
  date: string | Unknown = UNKNOWN,
): PartyLink {
  const label = partyLabel(register, id, date);
  return id === null ? label : { ...label, href: addresses.party(organization, id) };
}

/** "Kommunfullmäktige, § 69". */
export const placeOf = ({ body, decision }: Pick<HeldVote, 'body' | 'decision'>): string =>
  [body.name, paragraphName(decision.data.paragraph)].filter(Boolean).join(', ');

export const dateOf = ({ meeting }: Pick<HeldVote, 'meeting'>): string | Unknown => meeting.data.date;

/**
 * What a vote is called in a list: the title of its decision, which tells what it was about, and its number where the
 * decision has several. Its question follows.
 */
export const voteTitle = ({ decision, number }: Pick<HeldVote, 'decision' | 'number'>): string =>
  voteEventsOf(decision).length > 1
    ? messagesIn(SWEDISH).votes.lists.title(decision.data.title, number)
    : decision.data.title;

/** The question under that title, told as a part of the matter where it was one. */
export const questionUnder = ({ event, told }: HeldVote): string =>
  told.scope === 'part' ? messagesIn(SWEDISH).votes.lists.part(event.question) : event.question;

/** The vote event's page. */
export const voteHref = ({ decision, number }: HeldVote): string => addresses.voteEvent(decision.id, number);

/** Who won and why, never without what it meant, or that the source does not say. */
export function outcomeText(held: HeldVote): string {
  const { result } = voteWords(held.told);
  const { side } = held.told.winner;
  if (side === 'unknown') return result;
  const { frame, vote } = messagesIn(SWEDISH);
  return `${result} ${wonMeaning(held) ?? `${vote.meant[side]}: ${frame.notStated.toLowerCase()}.`}`;
}
