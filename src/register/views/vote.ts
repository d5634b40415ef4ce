import type { Figures } from '../../citation/index.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { voteEventKinds } from '../../domain/procedure.ts';
import {
  knowledgeLevel,
  knowledgeLevels,
  partyTallies,
  tally,
  type KnowledgeLevel,
  type Tally,
} from '../../domain/tally.ts';
import { splitParties } from '../../domain/split-parties.ts';
import { isKnown, NOT_STATED, type Unknown } from '../../domain/unknown.ts';
import {
  countedOptions,
  outcomeRules,
  roles,
  voteOptions,
  type VoteOption,
  type WinningSide,
} from '../../domain/vote.ts';
import { votePictures, type VotePictures } from '../../pictures/vote-pictures.ts';
import type { EntryData } from '../../schema/collections.ts';
import { capitalized, notStated, partyLabel, type Label, type PartyLabel } from '../naming.ts';
import type { Register } from '../register.ts';
import type { VoteEvent } from '../vote-events.ts';

/** A counted vote, ready to show. */
export interface VoteView {
  /** The vote's number within its §, from 1. */
  readonly number: number;
  readonly href: string;
  readonly heading: string;
  readonly question: string;
  readonly yesMeans: Label;
  readonly noMeans: Label;
  /** The totals as printed, in the order ja, nej, avstår, frånvarande. */
  readonly figures: readonly { readonly option: VoteOption; readonly name: string; readonly value: Label }[];
  /** "9–6–0", or undefined where ja or nej is not printed. */
  readonly score?: string;
  /** The totals in one sentence, for listeners and for quoting. */
  readonly sentence: string;
  readonly result: string;
  /** The side that the source says became the decision. */
  readonly winner: WinningSide;
  readonly rule: string;
  /** The rule's name alone, where the source states it. */
  readonly ruleName?: string;
  readonly knowledge: { readonly level: KnowledgeLevel; readonly name: string; readonly explanation: string };
  readonly votesNote?: string;
  readonly discrepancy?: string;
  readonly chair?: string;
  /** The options that the party table has columns for. */
  readonly columns: readonly { readonly option: VoteOption; readonly name: string }[];
  readonly parties: readonly PartyRow[];
  readonly members: readonly MemberRow[];
  /** Parties whose members did not all do the same; absent where that is not known. */
  readonly split?: readonly SplitRow[];
  /** What can be drawn of it. Ids in them begin with the vote's number: one § a page. */
  readonly pictures: VotePictures;
}

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

export interface SplitRow {
  readonly party: PartyLabel;
  /** "1 ja, 4 avstod". */
  readonly counts: string;
  /** Those who did otherwise than most of the party. */
  readonly others: readonly { readonly name: string; readonly href: string; readonly position: string }[];
}

export interface MemberRow {
  /** Its place in the source's list, from 1. */
  readonly place: number;
  readonly name: string;
  /** The person's own page. */
  readonly href: string;
  readonly party: PartyLabel;
  readonly role: string;
  readonly option: VoteOption;
  readonly position: string;
}

const explanations: Record<KnowledgeLevel, string> = {
  'full-list': 'Källan redovisar hur var och en röstade.',
  'unknown-positions':
    'Källan namnger dem som deltog, men visar inte hur alla röstade. Ett ställningstagande som saknas räknas inte ut ur siffrorna.',
  'totals-only': 'Källan anger bara antalet röster, inte vilka som röstade hur.',
  'nothing-stated': 'Källan säger att omröstning hölls, men anger inga siffror.',
};

const nouns = { yes: 'ja', no: 'nej', abstain: 'avstod', absent: 'frånvarande' } as const;

/** Why a rule can let the smaller number win, in plain words. */
const ruleReasons: Partial<Record<VoteEvent['rule'], string>> = {
  'casting-vote': 'Det blev lika många röster på båda sidor. Då avgör ordförandens röst (KL 5:55–56, 6:33).',
  lot: 'Det blev lika många röster på båda sidor, och lotten fick avgöra.',
  minority:
    'I fullmäktige räcker det att en tredjedel av de närvarande vill återremittera eller bordlägga ett ärende (KL 5:50). Därför vann den sida som hade färre röster.',
  qualified: 'Beslutet krävde fler röster än hälften.',
};

/** The minority rule by what it was used for: which of the two is known from the vote. */
const minorityNames: Partial<Record<VoteEvent['kind'], string>> = {
  remit: 'Minoritetsåterremiss',
  table: 'Minoritetsbordläggning',
};

function ruleText(event: VoteEvent): string {
  const fell = event.castingVote ? `Utslagsrösten var ${voteOptions[event.castingVote]}.` : '';
  const reason = ruleReasons[event.rule];
  const minority = event.rule === 'minority' ? minorityNames[event.kind] : undefined;
  const name = minority ?? capitalized(outcomeRules[event.rule]);
  return [`${name}.`, reason, fell].filter(Boolean).join(' ');
}

/** "9 ja, 6 nej, 0 avstod." with what is not printed said at the end. */
export function sentence(totals: VoteEvent['totals']): string {
  const stated = countedOptions.filter((option) => isKnown(totals[option]));
  const missing = countedOptions.filter((option) => !isKnown(totals[option]));
  const figures = stated.map((option) => `${totals[option]} ${nouns[option]}`).join(', ');
  const gaps = missing.map((option) => nouns[option]).join(', ');
  return [figures && `${figures}.`, gaps && `${capitalized(gaps)}: ${NOT_STATED.toLowerCase()}.`]
    .filter(Boolean)
    .join(' ');
}

/** "9–6–0", or undefined where ja or nej is not printed. */
export function score({ yes, no, abstain }: VoteEvent['totals']): string | undefined {
  return isKnown(yes) && isKnown(no)
    ? [yes, no, ...(isKnown(abstain) ? [abstain] : [])].join('–')
    : undefined;
}

function result(event: VoteEvent): string {
  if (event.result === 'unknown') return `Utfallet ${NOT_STATED.toLowerCase()}.`;
  return event.result === 'yes' ? 'Ja-sidan vann.' : 'Nej-sidan vann.';
}

/** Which parties split, and who did otherwise than most of their party. */
function splitRows(register: Register, { votes }: VoteEvent, date: string | Unknown): SplitRow[] | undefined {
  return splitParties(votes)?.map(({ party, counts, others }) => ({
    party: partyLabel(register, party, date),
    counts: (['yes', 'no', 'abstain'] as const)
      .filter((option) => counts[option] > 0)
      .map((option) => `${counts[option]} ${nouns[option]}`)
      .join(', '),
    others: others.map(({ person, option }) => ({
      name: register.get('personer', person).data.name,
      href: addresses.person(person),
      position: voteOptions[option],
    })),
  }));
}

export const stated = (text: string | Unknown): Label => (isKnown(text) ? { text } : notStated);

/**
 * A party's count of one option. While positions of its members are unknown, the known ones are only a
 * lower bound, and a zero says nothing.
 */
function countLabel(counts: Tally, option: VoteOption): Label {
  const count = counts[option];
  if (counts.unknown === 0 || option === 'unknown' || option === 'absent') return { text: String(count) };
  return count === 0 ? { text: '–', stated: false } : { text: `minst ${count}` };
}

export function voteView(
  register: Register,
  decisionId: string,
  number: number,
  event: VoteEvent,
  date: string | Unknown,
): VoteView {
  const level = knowledgeLevel(event);
  const listed = tally(event.votes);
  const columns = (Object.keys(voteOptions) as VoteOption[])
    .filter((option) => option === 'yes' || option === 'no' || option === 'abstain' || listed[option] > 0)
    .map((option) => ({ option, name: capitalized(voteOptions[option]) }));
  const members = event.votes.map((vote, index): MemberRow => ({
    place: index + 1,
    name: register.get('personer', vote.person).data.name,
    href: addresses.person(vote.person),
    party: partyLabel(register, vote.party, date),
    role: roles[vote.role],
    option: vote.option,
    position: voteOptions[vote.option],
  }));
  const printed = score(event.totals);
  const split = splitRows(register, event, date);
  return {
    number,
    href: addresses.voteEvent(decisionId, number),
    heading: voteEventKinds[event.kind],
    question: event.question,
    yesMeans: stated(event.yesMeans),
    noMeans: stated(event.noMeans),
    figures: countedOptions.map((option) => {
      const value = event.totals[option];
      return {
        option,
        name: capitalized(nouns[option]),
        value: isKnown(value) ? { text: String(value) } : notStated,
      };
    }),
    ...(printed ? { score: printed } : {}),
    sentence: sentence(event.totals),
    result: result(event),
    winner: event.result,
    rule: ruleText(event),
    ...(event.rule === 'unknown' ? {} : { ruleName: outcomeRules[event.rule] }),
    knowledge: { level, name: capitalized(knowledgeLevels[level]), explanation: explanations[level] },
    ...(event.votesNote ? { votesNote: event.votesNote } : {}),
    ...(event.discrepancy ? { discrepancy: event.discrepancy } : {}),
    ...(event.chair ? { chair: register.get('personer', event.chair).data.name } : {}),
    columns,
    parties: partyTallies(event.votes).map(({ party, voters, counts }) => ({
      party: partyLabel(register, party, date),
      anchor: anchors.party(party),
      voters,
      members: members.filter((member) => member.party.id === party),
      membersAnchor: anchors.partyMembers(party),
      membersHref: `${addresses.voteEvent(decisionId, number)}#${anchors.partyMembers(party)}`,
      counts: columns.map(({ option }) => countLabel(counts, option)),
    })),
    members,
    ...(split ? { split } : {}),
    pictures: votePictures(event, (party) => partyLabel(register, party, date), `vote-${number}`),
  };
}

/** The figures of a vote, for who takes them along. */
export function votedFigures(vote: VoteView, sources: EntryData<'beslut'>['sources']): Figures {
  const { sentence: totals, result, ruleName, yesMeans, noMeans, discrepancy } = vote;
  return {
    totals,
    result,
    ...(ruleName ? { rule: ruleName } : {}),
    ...(yesMeans.stated === false ? {} : { yesMeans: yesMeans.text }),
    ...(noMeans.stated === false ? {} : { noMeans: noMeans.text }),
    ...(discrepancy ? { discrepancy } : {}),
    sources: sources.map(({ title, publisher }) => ({ title, publisher })),
  };
}
