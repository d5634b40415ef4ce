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
  candidates.forEach((heading, at) => {
    let score = heading.weight;
    let before = -1;
    for (let earlierAt = at - 1; earlierAt >= Math.max(0, at - REACH); earlierAt -= 1) {
      const earlier = candidates[earlierAt];
      if (earlier === undefined || !follows(earlier, heading)) continue;
      const reached = (best[earlierAt]?.score ?? 0) + heading.weight + step(earlier, heading);
      if (reached > score) {
        score = reached;
        before = earlierAt;
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
    const heading = candidates[at];
    if (heading === undefined) break;
    chain.push(heading);
    at = best[at]?.before ?? -1;
  }
  return chain.reverse();
}

const follows = (earlier: Candidate, later: Candidate) =>
  later.number > earlier.number || (later.number === earlier.number && later.label > earlier.label);

function step(earlier: Candidate, later: Candidate): number {
  const leap = later.number - earlier.number;
  if (leap <= 1) return 3;
  return leap <= 10 ? 0 : -2;
}
