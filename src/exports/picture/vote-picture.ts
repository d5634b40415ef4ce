import { SWEDISH } from '../../domain/language.ts';
import { stopped } from '../../domain/stopped.ts';
import { messagesIn } from '../../messages/index.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { subjectOf, voteWords } from '../../register/vote-words.ts';
import type { ExportedVote } from '../vote/exported.ts';
import { bodyInWords, placeInTime } from '../where-and-when.ts';

const { frame, shared: words } = messagesIn(SWEDISH);

/** All that a share picture says. Two pictures that say the same are the same picture. */
export interface PictureText {
  readonly body: string;
  readonly time: string;
  /** What was voted on: the decision's title, or the question where the vote did not settle the matter. */
  readonly title: string;
  /** "Delfråga i ärendet …", where the title is the question. */
  readonly partOf?: string;
  /** "43–38–0"; absent where the source does not state the figures. */
  readonly score?: string;
  /** What stands in its place where there is none. */
  readonly noScore?: string;
  readonly yes: Side;
  readonly no: Side;
  readonly abstain?: number;
  /** Who won and why, in whole sentences. */
  readonly result: string;
  readonly checksum: string;
  readonly address: string;
  readonly site: string;
}

export interface Side {
  readonly count: number | null;
  readonly means: string;
}

export function votePicture({ document, told }: ExportedVote): PictureText {
  const { totals, motion, decision } = document;
  const { score, noScore, result } = voteWords(told);
  const { heading, partOf } = subjectOf(told, { question: motion.text, title: decision.title });
  return {
    body: bodyInWords(document),
    time: placeInTime(document),
    title: heading,
    ...(partOf ? { partOf } : {}),
    ...(score ? { score } : {}),
    ...(noScore ? { noScore } : {}),
    yes: { count: totals.yes, means: motion.yes_means ?? frame.notStated },
    no: { count: totals.no, means: motion.no_means ?? frame.notStated },
    ...(totals.abstain === null ? {} : { abstain: totals.abstain }),
    result,
    checksum: document.checksums[0],
    address: document.id.replace(/^https?:\/\//, ''),
    site: SITE_NAME,
  };
}

/** The picture in words, for those who do not see it. The tally is spelled out. */
export function pictureInWords({ document, told }: ExportedVote): string {
  const { motion, decision } = document;
  const { totals, result } = voteWords(told);
  const { heading, partOf } = subjectOf(told, { question: motion.text, title: decision.title });
  return [
    words.heldIn(bodyInWords(document), placeInTime(document), stopped(heading)),
    ...(partOf ? [`${partOf}.`] : []),
    result,
    totals,
    words.yesMeans(motion.yes_means ?? frame.notStated),
    words.noMeans(motion.no_means ?? frame.notStated),
  ].join(' ');
}
