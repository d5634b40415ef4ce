import type { GoldenDecision, GoldenVoteEvent } from './golden/golden.ts';
import type { ReadDecision, ReadVoteEvent } from './reading.ts';

/** A golden thing and what the importer made of it; undefined on the side that lacks it. */
export type Pair<G, R> = readonly [golden: G | undefined, read: R | undefined];

/** Decisions belong together by their §, or by order among those without one. A § that is read twice is one too many. */
export function pairDecisions(
  golden: readonly GoldenDecision[],
  read: readonly ReadDecision[],
): Pair<GoldenDecision, ReadDecision>[] {
  const left = [...read];
  const take = (paragraph: string | null) => {
    const index = left.findIndex((decision) => (decision.paragraph ?? null) === paragraph);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const pairs = golden.map((decision): Pair<GoldenDecision, ReadDecision> => [
    decision,
    take(decision.paragraph),
  ]);
  return [...pairs, ...left.map((decision): Pair<GoldenDecision, ReadDecision> => [undefined, decision])];
}

const TOTALS = ['yes', 'no', 'abstain', 'absent'] as const;

/** How alike two vote events are: never 0, so that events in the same place are compared when nothing fits better. */
function likeness(golden: GoldenVoteEvent, read: ReadVoteEvent): number {
  const same = TOTALS.filter((name) => golden[name] !== null && golden[name] === read[name]).length;
  const cast = new Set(golden.votes.map(({ name, option }) => `${name}: ${option}`));
  const shared = read.votes.filter(({ name, option }) => cast.has(`${name}: ${option}`)).length;
  return 0.01 + same + (4 * shared) / Math.max(golden.votes.length, read.votes.length, 1);
}

/** Vote events belong together in order: the pairing whose pairs are the most alike, without crossing. */
export function pairVoteEvents(
  golden: readonly GoldenVoteEvent[],
  read: readonly ReadVoteEvent[],
): Pair<GoldenVoteEvent, ReadVoteEvent>[] {
  const best = Array.from({ length: golden.length + 1 }, () => new Array<number>(read.length + 1).fill(0));
  for (let g = golden.length - 1; g >= 0; g -= 1)
    for (let r = read.length - 1; r >= 0; r -= 1)
      best[g]![r] = Math.max(
        best[g + 1]![r]!,
        best[g]![r + 1]!,
        best[g + 1]![r + 1]! + likeness(golden[g]!, read[r]!),
      );
  const pairs: Pair<GoldenVoteEvent, ReadVoteEvent>[] = [];
  let [g, r] = [0, 0];
  while (g < golden.length || r < read.length) {
    if (r === read.length || best[g]![r] === best[g + 1]?.[r]) pairs.push([golden[g++], undefined]);
    else if (g === golden.length || best[g]![r] === best[g]![r + 1]) pairs.push([undefined, read[r++]]);
    else pairs.push([golden[g++], read[r++]]);
  }
  return pairs;
}
