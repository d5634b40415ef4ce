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
import { isKnown, NOT_STATED, type Unknown } from '../../domain/unknown.ts';
import { countedOptions, outcomeRules, roles, voteOptions, type VoteOption, type WinningSide } from '../../domain/vote.ts';
import type { EntryData } from '../../schema/collections.ts';
import { capitalized, notStated, partyLabel, type Label, type PartyLabel } from '../naming.ts';
import type { Register } from '../register.ts';

type Procedure = Exclude<EntryData<'beslut'>['procedure'], Unknown>;
export type VoteEvent = Extract<Procedure[number], { step: 'vote' }>['event'];

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
  readonly knowledge: { readonly level: KnowledgeLevel; readonly name: string; readonly explanation: string };
  readonly votesNote?: string;
  readonly discrepancy?: string;
  readonly chair?: string;
  /** The options that the party table has columns for. */
  readonly columns: readonly { readonly option: VoteOption; readonly name: string }[];
  readonly parties: readonly PartyRow[];
  readonly members: readonly MemberRow[];
}

export interface PartyRow {
  readonly party: PartyLabel;
  readonly anchor: string;
  readonly voters: number;
  /** One count a column, in the order of the columns. Not stated where unknown positions may change it. */
  readonly counts: readonly Label[];
}

export interface MemberRow {
  readonly name: string;
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

/** "9 ja, 6 nej, 0 avstod." with what is not printed said at the end. */
function sentence(totals: VoteEvent['totals']): string {
  const stated = countedOptions.filter((option) => isKnown(totals[option]));
  const missing = countedOptions.filter((option) => !isKnown(totals[option]));
  const figures = stated.map((option) => `${totals[option]} ${nouns[option]}`).join(', ');
  const gaps = missing.map((option) => nouns[option]).join(', ');
  return [figures && `${figures}.`, gaps && `${capitalized(gaps)}: ${NOT_STATED.toLowerCase()}.`]
    .filter(Boolean)
    .join(' ');
}

function result(event: VoteEvent): string {
  if (event.result === 'unknown') return `Utfallet ${NOT_STATED.toLowerCase()}.`;
  return event.result === 'yes' ? 'Ja-sidan vann.' : 'Nej-sidan vann.';
}

const stated = (text: string | Unknown): Label => (isKnown(text) ? { text } : notStated);

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
  const { yes, no, abstain } = event.totals;
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
    ...(isKnown(yes) && isKnown(no)
      ? { score: [yes, no, ...(isKnown(abstain) ? [abstain] : [])].join('–') }
      : {}),
    sentence: sentence(event.totals),
    result: result(event),
    winner: event.result,
    rule: outcomeRules[event.rule],
    knowledge: { level, name: capitalized(knowledgeLevels[level]), explanation: explanations[level] },
    ...(event.votesNote ? { votesNote: event.votesNote } : {}),
    ...(event.discrepancy ? { discrepancy: event.discrepancy } : {}),
    ...(event.chair ? { chair: register.get('personer', event.chair).data.name } : {}),
    columns,
    parties: partyTallies(event.votes).map(({ party, voters, counts }) => ({
      party: partyLabel(register, party, date),
      anchor: anchors.party(party),
      voters,
      counts: columns.map(({ option }) => countLabel(counts, option)),
    })),
    members: event.votes.map((vote) => ({
      name: register.get('personer', vote.person).data.name,
      party: partyLabel(register, vote.party, date),
      role: roles[vote.role],
      option: vote.option,
      position: voteOptions[vote.option],
    })),
  };
}
