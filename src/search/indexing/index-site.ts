import { readdirSync } from 'node:fs';
import type { ArchiveNames } from '../words/names.ts';
import { readPages } from './pages.ts';
import { writeIndex } from './word-index.ts';

/**
 * Parts of the indexed pages that are not searched:
 * - what the index holds as fields and results show by themselves (title, §, kind, date, matters, topics), so
 *   that excerpts begin with the first sentence and not with the title once more;
 * - links to neighbours: a search finds the decision itself, not each page that leads to it (lists carry
 *   data-pagefind-ignore for the same reason);
 * - words of ours that stand on every page alike, and "not stated", by which nobody means to find one.
 */
const notSearched = [
  'h1',
  '.eyebrow',
  '.opening .mark',
  '.opening .notes',
  '.pair',
  '.clause-number',
  '.facts dt',
  '.notes-heading',
  '.outcome-step',
  '.unstated-value',
];

/** Makes the search index over the built pages. Only what is marked with data-pagefind-body is found. */
export async function indexSite(folder: string, names: ArchiveNames): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  writeIndex(folder, await readPages(folder, files.toSorted(), notSearched), names);
}
