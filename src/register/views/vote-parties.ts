import { addresses, anchors } from '../../domain/addresses.ts';
import { splitParties } from '../../domain/split-parties.ts';
import type { Unknown } from '../../domain/unknown.ts';
import { voteOptions, type VoteOption } from '../../domain/vote.ts';
import type { Messages } from '../../messages/index.ts';
import { capitalized, type Label, type PartyLabel, personName } from '../labels.ts';
import type { Register } from '../register.ts';
import { countLabel } from '../vote-words.ts';
import type { MemberRow } from './vote-members.ts';
import type { VoteEvent } from '../../telling/decision-votes.ts';
import { namesAllVoters } from '../../telling/list.ts';
import type { ToldVote } from '../../telling/vote.ts';

/** A party's row in the table of a vote. */
export interface PartyRow {
  readonly party: PartyLabel;
  readonly anchor: string;
  readonly voters: number;
  /** Its members in the list, in the source's order, and the address of that part of the list. */
  readonly members: readonly MemberRow[];
  readonly membersAnchor: string;
  readonly membersHref: string;
  /** One count a column, in the order of the columns. Not stated where unknown positions may change it. */
  readonly counts: readonly Label[];
}

/** A party whose members did not all do the same. */
export interface SplitRow {
  readonly party: PartyLabel;
  /** "1 ja, 4 avstod". */
  readonly counts: string;
  /** What the names that follow have in common: "Annorlunda än de flesta:". */
  readonly lead: string;
  /** Those who did otherwise than most of the party; all of them where it split evenly. */
  readonly others: readonly { readonly name: string; readonly href: string; readonly position: string }[];
}

/** The positions that a vote's party table has columns for: ja, nej and avstår always, the others where somebody has them. */
export function partyColumns(
  { listed }: ToldVote,
  { vocabulary }: Messages,
): { readonly option: VoteOption; readonly name: string }[] {
  const always: readonly VoteOption[] = ['yes', 'no', 'abstain'];
  return (Object.keys(voteOptions) as VoteOption[])
    .filter((option) => always.includes(option) || listed[option].count > 0)
    .map((option) => ({ option, name: capitalized(vocabulary.voteOptions[option]) }));
}

/**
 * The party table of a vote, largest party first.
 * @param href the address of the vote's page
 * @param members the list of the vote
 */
export function partyRows(
  told: ToldVote,
  href: string,
  members: readonly MemberRow[],
  partyOf: (id: string | null) => PartyLabel,
  messages: Messages,
): PartyRow[] {
  const columns = partyColumns(told, messages);
  return told.parties.map(({ party, voters, counts }) => ({
    party: partyOf(party),
    anchor: anchors.party(party),
    voters,
    members: members.filter((member) => member.party.id === party),
    membersAnchor: anchors.partyMembers(party),
    membersHref: `${href}#${anchors.partyMembers(party)}`,
    counts: columns.map(({ option }) => countLabel(counts[option], messages)),
  }));
}

/** Which parties split, and who did otherwise than most of their party. Undefined where the list may lack somebody. */
export function splitRows(
  register: Register,
  { votes }: VoteEvent,
  { list }: ToldVote,
  date: string | Unknown,
  party: (id: string | null) => PartyLabel,
  { vote, vocabulary }: Messages,
): SplitRow[] | undefined {
  if (!namesAllVoters(list)) return undefined;
  return splitParties(votes)?.map(({ party: id, counts, even, others }) => ({
    party: party(id),
    counts: (['yes', 'no', 'abstain'] as const)
      .filter((option) => counts[option] > 0)
      .map((option) => `${counts[option]} ${vote.counted[option]}`)
      .join(', '),
    lead: even ? vote.evenly : vote.otherwise,
    others: others.map(({ person, option }) => ({
      name: personName(register, person, date),
      href: addresses.person(person),
      position: vocabulary.voteOptions[option],
    })),
  }));
}
