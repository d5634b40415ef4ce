import type { Figures } from '../../citation/index.ts';
import { addresses } from '../../domain/addresses.ts';
import { type Language, SWEDISH } from '../../domain/language.ts';
import { addressIn } from '../../site/settings/languages.ts';
import type { KnowledgeLevel } from '../../domain/tally.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import { type CountedOption, countedOptions, type VoteOption, type WinningSide } from '../../domain/vote.ts';
import { messagesIn } from '../../messages/index.ts';
import { votePictures, type VotePictures } from '../../pictures/vote-pictures.ts';
import { pictureWords } from '../../pictures/figures-in-words.ts';
import { capitalized, type Label, notStatedIn, partyLabel, personName } from '../labels.ts';
import type { Register } from '../register.ts';
import { memberRows, type MemberRow } from './vote-members.ts';
import { partyColumns, partyRows, splitRows, type PartyRow, type SplitRow } from './vote-parties.ts';
import { abstentionsUnknown, voteWords } from '../vote-words.ts';
import type { EntryData } from '../../schema/collections.ts';
import type { NumberedVote } from '../../telling/decision-votes.ts';

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
  const href = addressIn(language, 'votes', addresses.voteEvent(decisionId, number));
  const members = memberRows(register, { number, event, told }, date, party, messages);
  const split = splitRows(register, event, told, date, party, messages);
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
    ...(event.chair ? { chair: personName(register, event.chair, date) } : {}),
    columns: partyColumns(told, messages),
    parties: partyRows(told, href, members, party, messages),
    members,
    ...(split ? { split } : {}),
    noSplit: abstentionsUnknown(told) ? words.yesAndNoOnly.noSplit : words.noSplit,
    pictures: votePictures(event.votes, told, party, `vote-${number}`, pictureWords(messages)),
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
