import { lowered } from '../../domain/lowered.ts';
import { voteOptions, type VoteOption } from '../../domain/vote.ts';
import { notStatedIn, partyLabel, type Label, type PartyLabel } from '../../register/labels.ts';
import type { Register } from '../../register/register.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { abstentionsUnknown, countLabel, subjectOf, voteWords } from '../../register/vote-words.ts';
import { messagesIn } from '../../messages/index.ts';
import { SWEDISH } from '../../domain/language.ts';
import type { ToldVote } from '../../telling/vote.ts';
import { bodyInWords, placeInTime } from '../where-and-when.ts';
import type { ExportedVote } from './exported.ts';

/** A vote event on a page of its own without a frame, for an `<iframe>` on somebody else's page. */
export interface EmbedView {
  readonly documentTitle: string;
  /** What is said of it where it is found. */
  readonly description: string;
  /** The vote's own page. */
  readonly address: string;
  readonly place: string;
  /** What was voted on: the decision's title, or the question where the vote did not settle the matter. */
  readonly title: string;
  /** The question, or of which matter it is a part where it stands as the title. */
  readonly question: string;
  readonly score?: string;
  readonly sentence: string;
  readonly result: string;
  readonly yesMeans: Label;
  readonly noMeans: Label;
  readonly columns: readonly { readonly name: string; readonly short: string }[];
  readonly rows: readonly { readonly party: PartyLabel; readonly counts: readonly Label[] }[];
  /** How well the vote is known, where that is less than fully. */
  readonly knowledge?: string;
  /** Of the latest version: the page that it links to has the earlier ones. */
  readonly checksum: string;
  readonly siteName: string;
}

/** Ja and nej are told as soon as anything is known of them; other options where somebody has them. */
function isTold(option: VoteOption, { parties }: ToldVote): boolean {
  const isCore = option === 'yes' || option === 'no';
  return parties.some(({ counts }) => {
    const { certainty, count } = counts[option];
    return certainty !== 'not-stated' && (isCore || count > 0);
  });
}

export function embedView(register: Register, { document: event, told }: ExportedVote): EmbedView {
  const messages = messagesIn(SWEDISH);
  const { shared: words } = messages;
  const options = (Object.keys(voteOptions) as VoteOption[]).filter((option) => isTold(option, told));
  const { score, totals, result, knowledge } = voteWords(told);
  const { heading, partOf } = subjectOf(told, { question: event.motion.text, title: event.decision.title });
  const meaning = (text: string | null): Label => (text === null ? notStatedIn(SWEDISH) : { text });
  const place = `${bodyInWords(event)}, ${placeInTime(event)}`;
  return {
    documentTitle: words.embedded(event.number, event.decision.title, place, SITE_NAME),
    description: `${result} ${totals} ${partOf ? `${partOf}.` : event.motion.text}`,
    address: event.id,
    place,
    title: heading,
    question: partOf ? `${partOf}.` : event.motion.text,
    ...(score ? { score } : {}),
    sentence: totals,
    result,
    yesMeans: meaning(event.motion.yes_means),
    noMeans: meaning(event.motion.no_means),
    columns: options.map((option) => ({
      name: messages.vocabulary.voteOptions[option],
      short: words.columns[option],
    })),
    rows: told.parties.map(({ party, counts }) => ({
      party: partyLabel(register, party, event.start_date ?? 'unknown'),
      counts: options.map((option) => countLabel(counts[option], messages)),
    })),
    ...(knowledge.level === 'full-list' && !abstentionsUnknown(told)
      ? {}
      : { knowledge: words.known(lowered(knowledge.name)) }),
    checksum: event.checksums[0],
    siteName: SITE_NAME,
  };
}
