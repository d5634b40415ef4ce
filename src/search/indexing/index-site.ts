import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, close } from 'pagefind';
import type { ArchiveNames } from '../words/names.ts';
import { withOrderedFilters } from './ordered-filters.ts';
import { writeWordIndex } from './word-index.ts';

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

/** Pagefind's own interfaces, which it writes beside the index and no page uses: half a megabyte. */
const notUsed = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Makes the search index over the built pages. Only what is marked with data-pagefind-body is found. */
export async function indexSite(folder: string, names: ArchiveNames): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv', excludeSelectors: notSearched });
  if (!index) throw new Error(`Sökregistret kunde inte skapas: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  // Written here and not by Pagefind, which was seen to leave a file empty on a busy machine.
  const made = await index.getFiles();
  await close();
  for (const { path, content } of withOrderedFilters(made.files.filter((file) => !notUsed.test(file.path)))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const problems = [...added.errors, ...made.errors];
  if (problems.length > 0) throw new Error(`Sökregistret kunde inte skapas: ${problems.join(', ')}`);
  writeWordIndex(folder, names);
}
