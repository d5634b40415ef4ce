import type { GoldenClause } from './golden/golden.ts';
import { textHash } from './golden/text-hash.ts';
import { type Item, item, type ComparedPlace, type Tally } from './tally.ts';

/** Where in `left` the clause stands, as a whole or in all its parts; taken out of it. Empty when it does not. */
function take(clause: GoldenClause, left: (Item | undefined)[]): number[] {
  const find = (hashes: readonly string[]) => {
    const places = hashes.map((hash) => left.findIndex((rest) => rest?.key === hash));
    return places.includes(-1) ? [] : places;
  };
  let places = find([clause.whole]);
  if (places.length === 0 && clause.parts.length > 0) places = find(clause.parts);
  for (const place of places) left[place] = undefined;
  return places;
}

/**
 * The clauses of one §. A clause is found when the importer has it whole or in the parts that the golden reading
 * allows; everything else that the importer calls a clause is false. Decided clauses also have an order.
 */
export function scoreClauses(
  tally: Tally,
  place: ComparedPlace,
  field: 'clause' | 'proposedClause',
  golden: readonly GoldenClause[],
  read: readonly string[],
): void {
  const left: (Item | undefined)[] = read.map((text) => item(textHash(text), text));
  const order: number[] = [];
  for (const clause of golden) {
    const places = take(clause, left);
    order.push(...places);
    if (clause.optional) continue;
    // Parts count as one clause on both sides.
    const right = places.length > 0 ? 1 : 0;
    tally.add(field, { expected: 1, found: right, right });
    if (right === 0) tally.differ(place, field, clause.whole, null);
  }
  for (const unpaired of left) {
    if (unpaired === undefined) continue;
    tally.add(field, { found: 1 });
    tally.differ(place, field, null, unpaired.shown);
  }
  if (field === 'proposedClause' || order.length < 2) return;
  const inOrder = order.every((at, index) => index === 0 || at > order[index - 1]!);
  tally.add('clauseOrder', { expected: 1, found: 1, right: inOrder ? 1 : 0 });
  if (!inOrder) tally.differ(place, 'clauseOrder', 'källans ordning', 'en annan ordning');
}
