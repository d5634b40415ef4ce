import { addresses } from '../../domain/addresses.ts';
import type { Tally } from '../../domain/tally.ts';
import { isKnown, UNKNOWN, type Unknown } from '../../domain/unknown.ts';
import { voteOptions, type VoteOption } from '../../domain/vote.ts';
import { notStated, paragraphName, partyLabel, type Label, type PartyLabel } from '../naming.ts';
import type { HeldVote, Register } from '../register.ts';
import { stated } from './vote.ts';

/** What lists of votes share: where a vote was held, how a party's votes fell, and what a vote meant. */

const nouns: Record<VoteOption, string> = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstod',
  absent: 'frånvarande',
  'not voting': 'deltog inte',
  unknown: 'framgår inte',
};

/** So many of a party's members took this position. */
export interface PartyCount {
  /** "14 nej"; "minst 1 ja" while unknown positions may change it; "Framgår inte, 5 i listan". */
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

/**
 * How the votes of a party's members fell, as the list has it. While positions are unknown, what is known is the
 * least there can be.
 */
export function partyCounts(held: HeldVote, counts: Tally): PartyCount[] {
  const known = (Object.keys(voteOptions) as VoteOption[]).filter(
    (option) => option !== 'unknown' && counts[option] > 0,
  );
  const parts = known.map((option): PartyCount => {
    const least = counts.unknown > 0 && option !== 'absent' ? 'minst ' : '';
    const means = meaning(held, option);
    return { text: `${least}${counts[option]} ${nouns[option]}`, ...(means ? { meaning: means } : {}) };
  });
  if (counts.unknown === 0) return parts;
  const silent =
    known.length === 0 ? `Framgår inte, ${counts.unknown} i listan` : `${counts.unknown} framgår inte`;
  return [...parts, { text: silent, stated: false }];
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

/** The vote event's page. */
export const voteHref = ({ decision, number }: HeldVote): string => addresses.voteEvent(decision.id, number);

/** "Ja vann: …", never without what it meant, or that the source does not say. */
export function outcomeText({ event }: HeldVote): string {
  if (event.result === 'unknown') return `Utfallet ${notStated.text.toLowerCase()}.`;
  const [word, means] = event.result === 'yes' ? ['Ja', event.yesMeans] : ['Nej', event.noMeans];
  return isKnown(means)
    ? `${word} vann: ${means}`
    : `${word} vann. Vad ${word.toLowerCase()} betydde ${notStated.text.toLowerCase()}.`;
}
