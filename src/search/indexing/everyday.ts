import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, EVERYDAY_FILE } from '../../site/settings/content-root.ts';

/**
 * A file a subject, which who knows the language mends without reading code. Of what several files say of a word, that
 * of the lowest number comes first.
 */
const FOLDER = new URL('./everyday/', import.meta.url);
/** What one archive alone has: it comes before all others. */
const ofArchive = join(contentRoot(), EVERYDAY_FILE);

/**
 * What people say, and what the administration writes. A search for the first also finds the others, ranked
 * below pages with the word itself. A line is `what is typed, or this: what is written, or this`, in one direction
 * only: who writes "förskola" need not mean "dagis"; with `=` between all of them mean each other. Several words
 * are a meaning that needs all of them, or a question that has them side by side, words like "i" left out.
 * A line that begins with `#` tells readers of the file something.
 * Topics have synonyms of their own in src/content/amnen; here is what holds for any archive, and what the archive's
 * own file of everyday words adds.
 */
export const everyday: ReadonlyMap<string, readonly string[]> = readPairs(
  [
    ...(existsSync(ofArchive) ? [ofArchive] : []),
    ...readdirSync(FOLDER)
      .toSorted()
      .map((file) => new URL(file, FOLDER)),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

/**
 * Reads lines in the form above.
 * @throws where a line has neither form
 */
export function readPairs(text: string): Map<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  const add = (word: string, meanings: readonly string[]) =>
    pairs.set(word, [
      ...new Set([...(pairs.get(word) ?? []), ...meanings.filter((meaning) => meaning !== word)]),
    ]);
  for (const line of text.split('\n').filter((written) => !/^\s*(#|$)/.test(written))) {
    const alike = listed(line, '=');
    const [typed, written, ...more] = line.split(':');
    if (alike.length > 1) for (const word of alike) add(word, alike);
    else if (typed && written && more.length === 0)
      for (const word of listed(typed, ',')) add(word, listed(written, ','));
    else throw new Error(`Raden har varken "ord: ord" eller "ord = ord": ${line}`);
  }
  return pairs;
}

function listed(text: string, by: string): string[] {
  return text
    .split(by)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
