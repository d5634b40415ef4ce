import { voteOptions, type VoteOption } from '../../domain/vote.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { NOT_STATED } from '../../domain/unknown.ts';
import { partyLabel, type Label, type PartyLabel } from '../../register/naming.ts';
import type { Register } from '../../register/register.ts';
import { SITE_NAME } from '../../register/site.ts';
import { bodyInWords, placeInTime, resultInWords, score, tallyInWords } from '../words.ts';
import type { VoteDocument } from './schema.ts';

/** A vote event on a page of its own without a frame, for an `<iframe>` on somebody else's page. */
export interface EmbedView {
  readonly documentTitle: string;
  /** The vote's own page. */
  readonly address: string;
  readonly place: string;
  readonly title: string;
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

/** Words that fit a narrow column. */
const short: Record<VoteOption, string> = {
  yes: 'Ja',
  no: 'Nej',
  abstain: 'Avstår',
  absent: 'Frånv.',
  'not voting': 'Deltog inte',
  unknown: 'Framgår inte',
};

type Count = VoteDocument['counts'][number];

const label = ({ value, at_least: atLeast = 0 }: Count): Label => {
  if (value !== null) return { text: String(value) };
  return atLeast > 0 ? { text: `minst ${atLeast}` } : { text: '–', stated: false };
};

/** Ja and nej are told as soon as anything is known of them; other options where somebody has them. */
function isTold(option: VoteOption, counts: readonly Count[]): boolean {
  const own = counts.filter((count) => count.option === option);
  const isCore = option === 'yes' || option === 'no';
  return own.some(({ value, at_least: atLeast = 0 }) => (value === null ? atLeast > 0 : isCore || value > 0));
}

export function embedView(register: Register, event: VoteDocument): EmbedView {
  const counts = event.counts.filter((count) => count.group_id !== undefined);
  const options = (Object.keys(voteOptions) as VoteOption[]).filter((option) => isTold(option, counts));
  const figures = score(event);
  const meaning = (text: string | null): Label =>
    text === null ? { text: NOT_STATED, stated: false } : { text };
  const { level } = event.knowledge;
  return {
    documentTitle: `Inbäddad votering ${event.number}, ${event.decision.title}, ${bodyInWords(event)}, ${placeInTime(event)} – ${SITE_NAME}`,
    address: event.id,
    place: `${bodyInWords(event)}, ${placeInTime(event)}`,
    title: event.decision.title,
    question: event.motion.text,
    ...(figures ? { score: figures } : {}),
    sentence: `${tallyInWords(event)}.`,
    result: `${resultInWords(event)}.`,
    yesMeans: meaning(event.motion.yes_means),
    noMeans: meaning(event.motion.no_means),
    columns: options.map((option) => ({ name: voteOptions[option], short: short[option] })),
    rows: event.groups.map(({ id }) => ({
      party: partyLabel(register, id, event.start_date ?? 'unknown'),
      counts: options.flatMap((option) =>
        counts.filter((count) => count.group_id === id && count.option === option).map(label),
      ),
    })),
    ...(level === 'full-list' ? {} : { knowledge: `Vad källan visar: ${knowledgeLevels[level]}.` }),
    checksum: event.checksums[0],
    siteName: SITE_NAME,
  };
}

/** Lines that a text takes where about `perLine` letters go on one. Words wrap, so a little more than the sum. */
const lines = (text: string, perLine: number) => Math.ceil((text.length * 1.12) / perLine);

/**
 * The height in CSS pixels that shows all of the page at 320 pixels' width, so that nobody has to scroll inside
 * a frame. A frame cannot tell its height without script; a little room is left over where it is wider.
 */
export function embedHeight(view: EmbedView): number {
  const texts = [
    [view.place, 42, 21],
    [view.title, 24, 28],
    [view.question, 37, 24],
    [view.sentence, 42, 21],
    [view.result, 34, 24],
    [view.yesMeans.text, 32, 24],
    [view.noMeans.text, 32, 24],
    [view.knowledge ?? '', 42, 21],
  ] as const;
  const height = texts.reduce((sum, [text, perLine, line]) => sum + lines(text, perLine) * line, 0);
  const table = view.rows.length === 0 ? 0 : 84 + view.rows.length * 33;
  const rest = 150 + (view.score ? 70 : 0);
  return Math.ceil((height + table + rest) / 20) * 20;
}
