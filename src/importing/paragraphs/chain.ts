import type { Candidate } from './candidates.ts';

/** How far back a heading's predecessor is looked for, so that the work stays linear. */
const REACH = 120;

/**
 * Which candidates are the headings: the run of rising numbers whose forms speak most for it. A
 * following number is worth more than a leap, so a § that a sentence happens to begin a line with
 * ("§ 150, den 6 mars 2024") falls out.
 */
export function headingChain(candidates: readonly Candidate[]): Candidate[] {
  const best: { score: number; before: number }[] = [];
  candidates.forEach((own, at) => {
    let score = own.weight;
    let before = -1;
    for (let other = at - 1; other >= Math.max(0, at - REACH); other -= 1) {
      const earlier = candidates[other];
      if (earlier === undefined || !follows(earlier, own)) continue;
      const reached = (best[other]?.score ?? 0) + own.weight + step(earlier, own);
      if (reached > score) {
        score = reached;
        before = other;
      }
    }
    best.push({ score, before });
  });
  let at = -1;
  best.forEach(({ score }, index) => {
    if (score > (best[at]?.score ?? 0)) at = index;
  });
  const chain: Candidate[] = [];
  while (at >= 0) {
    const own = candidates[at];
    if (own === undefined) break;
    chain.push(own);
    at = best[at]?.before ?? -1;
  }
  return chain.reverse();
}

const follows = (earlier: Candidate, own: Candidate) =>
  own.number > earlier.number || (own.number === earlier.number && own.label > earlier.label);

function step(earlier: Candidate, own: Candidate): number {
  const leap = own.number - earlier.number;
  if (leap <= 1) return 3;
  return leap <= 10 ? 0 : -2;
}
