import { formatDate } from '../domain/dates.ts';
import type { VoteEventKind } from '../domain/procedure.ts';
import { NOT_STATED } from '../domain/unknown.ts';
import { outcomeRules } from '../domain/vote.ts';
import { joined, paragraphName } from '../register/naming.ts';
import type { VoteDocument } from './vote/schema.ts';

/** A vote event in words, for pictures, shared links and embedded pages. Nothing here is stated twice. */

const nouns = { yes: 'ja', no: 'nej', abstain: 'avstod', absent: 'frånvarande' } as const;
const options = Object.keys(nouns) as (keyof typeof nouns)[];

/** "43–38", or "40–38–3" where some abstained. Undefined unless both ja and nej are stated. */
export function score({ totals: { yes, no, abstain } }: VoteDocument): string | undefined {
  if (yes === null || no === null) return undefined;
  return [yes, no, ...(abstain ? [abstain] : [])].join('–');
}

/** "43 ja, 38 nej och 0 avstod", with what the source does not state said as such. */
export function tallyInWords({ totals }: VoteDocument): string {
  const stated = options.filter((option) => totals[option] !== null);
  const missing = options.filter((option) => totals[option] === null).map((option) => nouns[option]);
  return [
    ...(stated.length > 0 ? [joined(stated.map((option) => `${totals[option]} ${nouns[option]}`))] : []),
    ...(missing.length > 0 ? [`${NOT_STATED.toLowerCase()}: ${joined(missing)}`] : []),
  ].join('; ');
}

/** What the minority rule of KL 5:50 is called where it is known which of its two it was. */
const minorityRules: Partial<Record<VoteEventKind, string>> = {
  remit: 'minoritetsåterremiss',
  table: 'minoritetsbordläggning',
};

/** "Nej-sidan vann (ordförandens utslagsröst)". A plain majority needs no mention. */
export function resultInWords({ winning_side, outcome_rule, motion }: VoteDocument): string {
  if (winning_side === null) return `Utfallet ${NOT_STATED.toLowerCase()}`;
  const side = `${winning_side === 'yes' ? 'Ja' : 'Nej'}-sidan vann`;
  if (outcome_rule === null || outcome_rule === 'majority') return side;
  const minority = outcome_rule === 'minority' ? minorityRules[motion.classification] : undefined;
  return `${side} (${minority ?? outcomeRules[outcome_rule]})`;
}

/** "29 februari 2024", or that the day is not stated. */
export const dayInWords = ({ start_date }: VoteDocument): string =>
  start_date === null ? 'Datum framgår inte' : formatDate(start_date);

/** "Kommunfullmäktige, Göteborgs Stad". */
export const bodyInWords = ({ organization }: VoteDocument): string =>
  `${organization.name}, ${organization.parent.name}`;

/**
 * "29 februari 2024, § 74, votering 2", and at the end "preliminärt" while the minutes are not approved. The number
 * only where the § has more than one vote.
 */
export const placeInTime = (event: VoteDocument): string =>
  [
    dayInWords(event),
    event.paragraph && paragraphName(event.paragraph),
    event.vote_events_in_decision > 1 && `votering ${event.number}`,
    event.preliminary === true && 'preliminärt',
  ]
    .filter(Boolean)
    .join(', ');
