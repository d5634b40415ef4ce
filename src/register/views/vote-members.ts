import { addresses } from '../../domain/addresses.ts';
import { isAmongVoters } from '../../domain/disqualification.ts';
import type { Unknown } from '../../domain/unknown.ts';
import { voteOptions, type Vote, type VoteOption } from '../../domain/vote.ts';
import type { Messages } from '../../messages/index.ts';
import { personName, type PartyLabel } from '../labels.ts';
import type { Register } from '../register.ts';
import type { NumberedVote } from '../../telling/decision-votes.ts';
import type { ToldVote } from '../../telling/vote.ts';

/** A person in the list of a vote. */
export interface MemberRow {
  /** Its place in the source's list, from 1. */
  readonly place: number;
  readonly name: string;
  /** The surname first, where it is another than the last word of the name. */
  readonly sortName?: string;
  /** The person's own page. */
  readonly href: string;
  readonly party: PartyLabel;
  readonly role: string;
  readonly option: VoteOption;
  readonly position: string;
  /** The position as the address of a filtered table has it, the same in every language. */
  readonly positionKey: string;
}

/** As the member was called that day. What a later name is sorted by says nothing of an earlier one. */
function namesOf(
  register: Register,
  person: string,
  date: string | Unknown,
): Pick<MemberRow, 'name' | 'sortName'> {
  const { name: current, sortName } = register.get('personer', person).data;
  const name = personName(register, person, date);
  return { name, ...(sortName && name === current ? { sortName } : {}) };
}

/** "frånvarande", "frånvarande (jäv)" where the source says that it was for a conflict of interest. */
export function positionText(
  { person, option }: Pick<Vote, 'person' | 'option'>,
  { disqualified }: Pick<ToldVote, 'disqualified'>,
  { vote, vocabulary }: Messages,
): string {
  const position = vocabulary.voteOptions[option];
  return disqualified.has(person) && !isAmongVoters(option) ? vote.becauseDisqualified(position) : position;
}

/** The list of a vote, in the source's order. */
export function memberRows(
  register: Register,
  { event, told }: NumberedVote,
  date: string | Unknown,
  partyOf: (id: string | null) => PartyLabel,
  messages: Messages,
): MemberRow[] {
  return event.votes.map((vote, index) => ({
    place: index + 1,
    ...namesOf(register, vote.person, date),
    href: addresses.person(vote.person),
    party: partyOf(vote.party),
    role: messages.vocabulary.roles[vote.role],
    option: vote.option,
    position: positionText(vote, told, messages),
    positionKey: voteOptions[vote.option],
  }));
}
