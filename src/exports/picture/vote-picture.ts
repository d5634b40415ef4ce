import { NOT_STATED } from '../../domain/unknown.ts';
import { SITE_NAME } from '../../register/site.ts';
import type { VoteDocument } from '../vote/schema.ts';
import { bodyInWords, placeInTime, resultInWords, score, tallyInWords } from '../words.ts';

/** All that a share picture says. Two pictures that say the same are the same picture. */
export interface PictureText {
  readonly body: string;
  readonly time: string;
  readonly title: string;
  /** "43–38"; absent where the source does not state the figures. */
  readonly score?: string;
  readonly yes: Side;
  readonly no: Side;
  readonly abstain?: number;
  readonly result: string;
  readonly checksum: string;
  readonly address: string;
  readonly site: string;
}

export interface Side {
  readonly count: number | null;
  readonly means: string;
}

export function votePicture(event: VoteDocument): PictureText {
  const { totals, motion } = event;
  const figures = score(event);
  return {
    body: bodyInWords(event),
    time: placeInTime(event),
    title: event.decision.title,
    ...(figures ? { score: figures } : {}),
    yes: { count: totals.yes, means: motion.yes_means ?? NOT_STATED },
    no: { count: totals.no, means: motion.no_means ?? NOT_STATED },
    ...(totals.abstain ? { abstain: totals.abstain } : {}),
    result: resultInWords(event),
    checksum: event.checksums[0],
    address: event.id.replace(/^https?:\/\//, ''),
    site: SITE_NAME,
  };
}

/** The picture in words, for those who do not see it. The tally is spelled out. */
export const pictureInWords = (event: VoteDocument): string =>
  [
    `Omröstning i ${bodyInWords(event)}, ${placeInTime(event)}: ${event.decision.title}.`,
    `${tallyInWords(event)}.`,
    `${resultInWords(event)}.`,
    `Ja betyder: ${event.motion.yes_means ?? NOT_STATED}`,
    `Nej betyder: ${event.motion.no_means ?? NOT_STATED}`,
  ].join(' ');
