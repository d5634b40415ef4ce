import { NOT_STATED } from '../domain/unknown.ts';
import { closed, lowered } from './words.ts';

/** A counted vote, for who takes its figures along. What the source does not state is left out here. */
export interface Figures {
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
export function figures({ totals, result, rule, yesMeans, noMeans, discrepancy, sources }: Figures): string {
  const source = sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; ');
  return [
    totals,
    closed(result),
    stated('Avgjordes med', rule),
    stated('Ja betydde', yesMeans),
    stated('Nej betydde', noMeans),
    ...(discrepancy === undefined ? [] : [closed(discrepancy)]),
    ...(source ? [stated('Källa', source)] : []),
  ].join(' ');
}

const stated = (name: string, value = lowered(NOT_STATED)) => closed(`${name}: ${value}`);
