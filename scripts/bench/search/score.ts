/** How well the answers of one engine fit what was judged. */
interface Score {
  /** 1 where a judged answer is among the first ten, else 0. */
  readonly success: number;
  /** The share of the judged answers that are among the first ten, of at most ten. */
  readonly recall: number;
  /** One divided by the place of the first judged answer among the first ten; 0 where there is none. */
  readonly reciprocalRank: number;
}

const TOP = 10;

/**
 * @param ranked the results, of each the documents found
 * @param uncounted what is no answer and yet not wrong to show: it takes no place
 */
export function scoreOf(
  ranked: readonly (readonly string[])[],
  expected: readonly string[],
  uncounted: readonly string[] = [],
): Score {
  const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id);
  const top = ranked
    .filter((result) => result.some(isIn(expected)) || !result.every(isIn(uncounted)))
    .slice(0, TOP);
  const first = top.findIndex((result) => result.some(isIn(expected)));
  return {
    success: first < 0 ? 0 : 1,
    recall: expected.filter(isIn(top.flat())).length / Math.min(TOP, expected.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? NaN : numbers.reduce((sum, term) => sum + term, 0) / numbers.length;
