import type { Line } from './model/line.ts';
import type { Decision, KeptText, Reader, Reading } from './model/reading.ts';

/** Where a line of a source went. */
interface Place {
  /** Left out as no text; read; text of a § that no reader took; or kept beside the §§. */
  readonly to: 'noise' | 'used' | 'text' | 'kept';
  /** The noise rule, what read it, or which part keeps it. */
  readonly by: string;
  /** The § that it belongs to. */
  readonly of?: Decision;
}

export interface Account extends Place {
  readonly line: Line;
}

/** Where every line of a source went; those that nothing took, and those that two did, which there must be none of. */
interface Accounts {
  readonly accounts: readonly Account[];
  readonly lost: readonly Line[];
  readonly twice: readonly Line[];
}

/** Accounts for every line by what the reading says that its parts took, and not by what is left. */
export function accountFor(
  lines: readonly Line[],
  noise: readonly (string | null)[],
  decisions: readonly Decision[],
  kept: readonly KeptText[],
): Accounts {
  const places = new Map<number, Place[]>(lines.map(({ number }) => [number, []]));
  const put = (number: number, place: Place) => places.get(number)?.push(place);
  lines.forEach(({ number }, index) => {
    const rule = noise[index] ?? null;
    if (rule !== null) put(number, { to: 'noise', by: rule });
  });
  for (const decision of decisions)
    for (const [number, reader] of linesOf(decision))
      put(
        number,
        reader === null ? { to: 'text', by: 'text', of: decision } : { to: 'used', by: reader, of: decision },
      );
  for (const { part, lines: numbers } of kept)
    for (const number of numbers) put(number, { to: 'kept', by: part });
  const placesOf = ({ number }: Line) => places.get(number) ?? [];
  return {
    accounts: lines.map((line) => ({ line, ...(placesOf(line)[0] ?? LOST) })),
    lost: lines.filter((line) => placesOf(line).length === 0),
    twice: lines.filter((line) => placesOf(line).length > 1),
  };
}

const LOST: Place = { to: 'kept', by: 'unread' };

/** The lines of a §, each with who read it first; null for text that nobody did. */
function linesOf({ taken, sections }: Decision): ReadonlyMap<number, Reader | null> {
  const readers = new Map<number, Reader | null>();
  for (const { by, lines } of taken)
    for (const number of lines) if (!readers.has(number)) readers.set(number, by);
  for (const { lines } of sections)
    for (const number of lines) if (!readers.has(number)) readers.set(number, null);
  return readers;
}

/** How many lines went where. */
export function summarised(accounts: readonly Account[]): Reading['lines'] {
  const noise: Record<string, number> = {};
  const count = { used: 0, text: 0, kept: 0 };
  for (const { to, by } of accounts) {
    if (to === 'noise') noise[by] = (noise[by] ?? 0) + 1;
    else count[to] += 1;
  }
  return { total: accounts.length, ...count, noise };
}
