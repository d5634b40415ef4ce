import type { SectionText } from '../votes/events.ts';
import { sentencesIn } from './sentences.ts';

const CLOSED = /(?<!\p{L})(?:inom|bakom|för|inför) (?:stängda|lyckta|slutna) dörrar(?!\p{L})/iu;
/** What is only asked for, refused or told of other meetings. */
const NOT_HELD =
  /(?<!\p{L})(?:inte|ej|aldrig|yrkar|yrkade|föreslår|föreslog|begär|begärde|kan|kunde|får|ska|skulle|avslå|avslås|tidigare|om)(?!\p{L})/iu;

/**
 * The sentence by which the source says that the matter was dealt with behind closed doors, with its line; null
 * where it says no such thing, or speaks of it in another way.
 */
export function closedDoorsIn(sections: readonly SectionText[]): { text: string; line: number } | null {
  for (const { kind, heading, headingLine, paragraphs } of sections) {
    if (kind === 'basis' || kind === 'proposal' || kind === 'earlier' || kind === 'recipients') continue;
    if (heading !== null && CLOSED.test(heading) && !NOT_HELD.test(heading))
      return { text: heading, line: headingLine ?? 0 };
    for (const { text, line } of paragraphs)
      for (const sentence of sentencesIn(text))
        if (CLOSED.test(sentence) && !NOT_HELD.test(sentence)) return { text: sentence, line };
  }
  return null;
}
