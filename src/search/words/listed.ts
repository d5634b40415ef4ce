/**
 * The words of the dictionary in all their forms, so that a right word is never taken for a misspelt one: of each a
 * number, in so many files. Of six hundred words that are in no dictionary one seems to be there.
 */
const FILES = 512;

/** FNV-1a, of 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** The file in which a word is looked up, and its number there. A genitive is looked up without its s. */
export function listedPlace(word: string): { readonly file: number; readonly number: number } {
  const hash = hashOf(word.replace(/s$/, ''));
  return { file: hash % FILES, number: hash >>> 13 };
}

export const listedName = (file: number): string => `d${file}`;

/** The numbers of a file in order, each as the distance from the one before. */
export type Listed = readonly number[];

export function isIn(listed: Listed, number: number): boolean {
  let at = 0;
  return listed.some((distance) => (at += distance) === number);
}

/** The files of some words, by name. */
export function listedFiles(words: Iterable<string>): Map<string, Listed> {
  const files = Array.from({ length: FILES }, () => new Set<number>());
  for (const word of words) {
    const { file, number } = listedPlace(word);
    files[file]?.add(number);
  }
  return new Map(
    files.map((numbers, file) => {
      const sorted = [...numbers].toSorted((a, b) => a - b);
      return [listedName(file), sorted.map((number, at) => number - (sorted[at - 1] ?? 0))];
    }),
  );
}
