import { isPreparatory } from './decision.ts';
import type { BodyKind } from './organization.ts';

/**
 * Whether a decision can be appealed for a review of its legality (KL 13:1–3), as far as its body and its data say.
 * What they leave open is not answered.
 */
export type Appeal =
  /** Every decision of fullmäktige, a remit or tabling too. */
  | 'open'
  /** Of a styrelse or nämnd, unless it is purely preparatory or purely executing: the data says neither. */
  | 'usually-open'
  /** Of a styrelse or nämnd, and purely preparatory. */
  | 'preparatory'
  /** Of a styrelse or nämnd, and purely executing. */
  | 'executing'
  /** Under another law, with times and appellants of its own. */
  | 'other-law'
  /** Of a body that the law does not name, or of a kind that nobody has told. */
  | 'unknown';

/**
 * Whose decisions are appealed unless purely preparatory or executing (KL 13:2). A committee's decisions by delegation
 * are the nämnd's own (KL 6:37, 6:41). The bodies of a federation follow the same rules (KL 9:2). A förbundsdirektion is both the deciding assembly and the board of its
 * federation (KL 9:3, 9:5), and which it acted as is not known.
 */
const boards: readonly BodyKind[] = [
  'executive',
  'committee',
  'joint-committee',
  'subcommittee',
  'directorate',
];

export function appealOf(
  decision: Parameters<typeof isPreparatory>[0] & {
    readonly executing?: true | undefined;
    readonly appealLaw?: string | undefined;
  },
  body: BodyKind,
): Appeal {
  if (decision.appealLaw !== undefined) return 'other-law';
  if (body === 'assembly') return 'open';
  if (!boards.includes(body)) return 'unknown';
  if (decision.executing === true) return 'executing';
  return isPreparatory(decision) ? 'preparatory' : 'usually-open';
}
