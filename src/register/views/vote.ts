import type { Figures } from '../../citation/index.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { isAmongVoters } from '../../domain/disqualification.ts';
import { inLanguage, SWEDISH, type Language } from '../../domain/language.ts';
import type { KnowledgeLevel } from '../../domain/tally.ts';
import { splitParties } from '../../domain/split-parties.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import {
  countedOptions,
  voteOptions,
  type CountedOption,
  type Vote,
  type VoteOption,
  type WinningSide,
} from '../../domain/vote.ts';
import { messagesIn, type Messages } from '../../messages/index.ts';
import { votePictures, type VotePictures } from '../../pictures/vote-pictures.ts';
import type { EntryData } from '../../schema/collections.ts';
import { namesAllVoters } from '../../telling/list.ts';
import type { ToldVote } from '../../telling/vote.ts';
import { capitalized, notStatedIn, partyLabel, type Label, type PartyLabel } from '../labels.ts';
import type { Register } from '../register.ts';
import type { NumberedVote, VoteEvent } from '../../telling/decision-votes.ts';
import { abstentionsUnknown, countLabel, voteWords } from '../vote-words.ts';

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
  /** The figures of the score, each with its word: "9 ja", "6 nej", "0 avstod". */
  readonly counts?: readonly { readonly count: string; readonly word: string }[];
  /** The totals that are no part of the score, such as those absent: "Frånvarande", "Framgår inte av källan". */
  readonly beside: readonly { readonly name: string; readonly value: Label }[];
  /** The totals in one sentence, for listeners and for quoting. */
  readonly sentence: string;
  /** Who won, and why where it was not the larger number. */
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
  /** What is said where none of them split. */
  readonly noSplit: string;
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
  /** What the names that follow have in common: "Annorlunda än de flesta:". */
  readonly lead: string;
  /** Those who did otherwise than most of the party; all of them where it split evenly. */
  readonly others: readonly { readonly name: string; readonly href: string; readonly position: string }[];
}

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

function namesOf(register: Register, person: string): Pick<MemberRow, 'name' | 'sortName'> {
  const { name, sortName } = register.get('personer', person).data;
  return { name, ...(sortName ? { sortName } : {}) };
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

/** Which parties split, and who did otherwise than most of their party. Undefined where the list may lack somebody. */
function splitRows(
  register: Register,
  { votes }: VoteEvent,
  { list }: ToldVote,
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
      name: register.get('personer', person).data.name,
      href: addresses.person(person),
      position: vocabulary.voteOptions[option],
    })),
  }));
}

/** The archive's own words, or that the source has none. */
export const stated = (text: string | Unknown, language: Language = SWEDISH): Label =>
  isKnown(text) ? inSwedish(text, language) : notStatedIn(language);

/** A text of the archive's, on a page in a language. */
const inSwedish = (text: string, language: Language): Label =>
  language === SWEDISH ? { text } : { text, lang: SWEDISH };

export function voteView(
  register: Register,
  decisionId: string,
  { number, event, told }: NumberedVote,
  date: string | Unknown,
  language: Language = SWEDISH,
): VoteView {
  const messages = messagesIn(language);
  const { vocabulary, vote: words } = messages;
  const { score, totals, result, rule, ruleName, knowledge } = voteWords(told, language);
  const party = (id: string | null) => partyLabel(register, id, date, language);
  const href = inLanguage(language, addresses.voteEvent(decisionId, number));
  const columns = (Object.keys(voteOptions) as VoteOption[])
    .filter(
      (option) =>
        option === 'yes' || option === 'no' || option === 'abstain' || told.listed[option].count > 0,
    )
    .map((option) => ({ option, name: capitalized(vocabulary.voteOptions[option]) }));
  const members = event.votes.map((vote, index): MemberRow => ({
    place: index + 1,
    ...namesOf(register, vote.person),
    href: addresses.person(vote.person),
    party: party(vote.party),
    role: vocabulary.roles[vote.role],
    option: vote.option,
    position: positionText(vote, told, messages),
    positionKey: voteOptions[vote.option],
  }));
  const split = splitRows(register, event, told, party, messages);
  const named = (option: CountedOption) => {
    const value = event.totals[option];
    return {
      option,
      name: capitalized(words.counted[option]),
      value: isKnown(value) ? { text: String(value) } : notStatedIn(language),
    };
  };
  const scored = (option: CountedOption) => ({
    count: String(event.totals[option]),
    word: words.counted[option],
  });
  const inScore = countedOptions.slice(0, told.score?.length ?? 0);
  return {
    number,
    href,
    heading: event.kind === 'other' ? words.counting : vocabulary.voteEventKinds[event.kind],
    question: event.question,
    yesMeans: stated(event.yesMeans, language),
    noMeans: stated(event.noMeans, language),
    figures: countedOptions.map(named),
    ...(score ? { score } : {}),
    ...(score ? { counts: inScore.map(scored) } : {}),
    beside: countedOptions.filter((option) => !inScore.includes(option)).map(named),
    sentence: totals,
    result,
    winner: told.winner.side,
    rule,
    ...(ruleName ? { ruleName } : {}),
    knowledge,
    ...(event.votesNote ? { votesNote: event.votesNote } : {}),
    ...(event.discrepancy ? { discrepancy: event.discrepancy } : {}),
    ...(event.chair ? { chair: register.get('personer', event.chair).data.name } : {}),
    columns,
    parties: told.parties.map(({ party: id, voters, counts }) => ({
      party: party(id),
      anchor: anchors.party(id),
      voters,
      members: members.filter((member) => member.party.id === id),
      membersAnchor: anchors.partyMembers(id),
      membersHref: `${href}#${anchors.partyMembers(id)}`,
      counts: columns.map(({ option }) => countLabel(counts[option], messages)),
    })),
    members,
    ...(split ? { split } : {}),
    noSplit: abstentionsUnknown(told) ? words.yesAndNoOnly.noSplit : words.noSplit,
    pictures: votePictures(event.votes, told, party, `vote-${number}`, messages.pictures),
  };
}

/** The figures of a vote, for who takes them along. */
export function votedFigures(vote: VoteView, sources: EntryData<'beslut'>['sources']): Figures {
  const { question, sentence: totals, result, ruleName, yesMeans, noMeans, discrepancy } = vote;
  return {
    question,
    totals,
    result,
    ...(ruleName ? { rule: ruleName } : {}),
    ...(yesMeans.stated === false ? {} : { yesMeans: yesMeans.text }),
    ...(noMeans.stated === false ? {} : { noMeans: noMeans.text }),
    ...(discrepancy ? { discrepancy } : {}),
    sources: sources.map(({ title, publisher }) => ({ title, publisher })),
  };
}
