import type { WinningSide } from '../../domain/vote.ts';
import type { VoteEvent } from '../model/reading.ts';

/** Words by which a sentence tells that something became the decision. */
const DECIDES =
  /(?:beslut(?:ar|at|ade)|antas|antagits|antaget|bifall(?:er|it|its|a)|vunnit|vinner)(?!\p{L})/iu;
const DENIES =
  /(?<!\p{L})(?:inte|ej|avsl(?:å|år|ås|ag|agit|agits)|fallit|faller|förkasta(?:r|s|t|ts)?)(?!\p{L})/iu;
/** What stands before the thing itself in what ja or nej means. */
const LEAD = /^(?:att )?(?:bifall(?:er|a)?|röstar för|för|enligt)(?: till)? /iu;

/**
 * Which side a source says won: the one whose very words stand in the sentence of the result, where the
 * other's do not. Never from the figures; anything else is `unknown`.
 */
export function winnerOf({
  result,
  yesMeans,
  noMeans,
}: Pick<VoteEvent, 'result' | 'yesMeans' | 'noMeans'>): WinningSide {
  if (result === null) return 'unknown';
  if (/(?<!\p{L})ja-sidan (?:vinner|har vunnit)/iu.test(result)) return 'yes';
  if (/(?<!\p{L})nej-sidan (?:vinner|har vunnit)/iu.test(result)) return 'no';
  if (yesMeans === null || noMeans === null || !DECIDES.test(result) || DENIES.test(result)) return 'unknown';
  const [yes, no] = [says(result, yesMeans), says(result, noMeans)];
  if (yes === no) return 'unknown';
  return yes ? 'yes' : 'no';
}

function says(result: string, means: string): boolean {
  const thing = means.replace(LEAD, '').replace(/[.]$/u, '').toLowerCase();
  const remit = /återremi(?:ss|tter)/iu;
  const table = /bordlägg/iu;
  const waits = [remit, table].some((word) => word.test(means) && word.test(result));
  return waits || (LEAD.test(means) && thing.split(' ').length >= 2 && result.toLowerCase().includes(thing));
}
