/**
 * The words of the dictionary, so that a right word is never taken for a misspelt one: of each stem a number that hardly
 * any other has, in so many files. One of two thousand words that are in no dictionary seems to be there.
 */
const FILES = 256;

/** FNV-1a, of 32 bits. */
function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** The file in which a stem is looked up, and its number there. */
export function listedPlace(stem: string): { readonly file: string; readonly number: number } {
  const hash = hashOf(stem);
  return { file: `d${hash % FILES}`, number: hash >>> 12 };
}

/** The numbers of a file in order, each as the distance from the one before. */
export type Listed = readonly number[];

export function isIn(listed: Listed, number: number): boolean {
  let at = 0;
  return listed.some((distance) => (at += distance) === number);
}

/** The files of some stems. */
export function listedFiles(stems: Iterable<string>): Map<string, Listed> {
  const places = [...new Set(stems)].map(listedPlace);
  return new Map(
    [...Map.groupBy(places, ({ file }) => file)].map(([file, group]) => {
      const numbers = [...new Set(group.map(({ number }) => number))].toSorted((a, b) => a - b);
      return [file, numbers.map((number, at) => number - (numbers[at - 1] ?? 0))];
    }),
  );
}
