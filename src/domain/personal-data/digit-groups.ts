/** Digits that stand together, with what stands before them since the last ones. */
interface DigitGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** Empty for the first of a row of groups. */
  readonly gap: string;
}

/** Digits of a text that may be one number, and how they are parted. */
export interface DigitWindow {
  /** Ten or twelve. */
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** What stands between digits, by how many digits stand after it. */
  readonly gaps: ReadonlyMap<number, string>;
}

/** What may stand between two groups of one number: no letter, and none of the signs that begin or end a number. */
const GAP = /^[^\p{L}\d§%€$£°]{1,8}$/u;
const LENGTHS: readonly number[] = [10, 12];
const MOST = Math.max(...LENGTHS);

function groupsOf(plain: string): DigitGroup[] {
  let end = 0;
  return [...plain.matchAll(/\d+/gu)].map(({ index, 0: digits }) => {
    const gap = plain.slice(end, index);
    end = index + digits.length;
    return { digits, from: index, to: end, gap };
  });
}

/** Every row of whole groups with ten or twelve digits, in a text that has been made plain. */
export function digitWindows(plain: string): DigitWindow[] {
  const groups = groupsOf(plain);
  return groups.flatMap((first, start) => {
    const windows: DigitWindow[] = [];
    const cuts: { gap: string; after: number }[] = [];
    let digits = first.digits;
    for (let next = start + 1; ; next += 1) {
      if (LENGTHS.includes(digits.length)) {
        const count = digits.length;
        const { to } = groups[next - 1] ?? first;
        const gaps = new Map(cuts.map(({ gap, after }) => [count - after, gap]));
        windows.push({ digits, from: first.from, to, gaps });
      }
      const group = groups[next];
      if (digits.length >= MOST || group === undefined || !GAP.test(group.gap)) return windows;
      cuts.push({ gap: group.gap, after: digits.length });
      digits += group.digits;
    }
  });
}
