import { stopped } from '../domain/stopped.ts';
import { citation } from '../messages/sv/citation.ts';
import type { CitationWords } from './citation-words.ts';

/** A counted vote, for who takes its figures along. What the source does not state is left out here. */
export interface Figures {
  /** What was voted on. */
  readonly question: string;
  /** "9 ja, 6 nej, 0 avstod. Frånvarande: framgår inte av källan." */
  readonly totals: string;
  /** "Ja-sidan vann." */
  readonly result: string;
  /** "ordförandens utslagsröst" */
  readonly rule?: string;
  readonly yesMeans?: string;
  readonly noMeans?: string;
  /** Where the source's own figures differ. */
  readonly discrepancy?: string;
  readonly sources: readonly { readonly title: string; readonly publisher: string }[];
}

/**
 * The figures as text that stands by itself. What ja and nej meant, who won and by which rule always follow:
 * without them 43–38 would say that the larger side won.
 */
export function figures(
  { question, totals, result, rule, yesMeans, noMeans, discrepancy, sources }: Figures,
  words: CitationWords = citation,
): string {
  const stated = (name: string, value = words.notStated) => stopped(`${name}: ${value}`);
  const source = sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; ');
  return [
    stated(words.question, question),
    totals,
    stopped(result),
    stated(words.settledBy, rule),
    stated(words.yesMeant, yesMeans),
    stated(words.noMeant, noMeans),
    ...(discrepancy === undefined ? [] : [stopped(discrepancy)]),
    ...(source ? [stated(words.source, source)] : []),
  ].join(' ');
}
