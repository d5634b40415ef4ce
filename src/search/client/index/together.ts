import { folded } from '../../words/letters.ts';
import { all, hitsOf, noHits, spellingsOf, type Hits } from './hits.ts';
import type { WordIndex } from './files.ts';

/** Pages, and the stems that they were found by, with their dots. */
export interface Found {
  readonly hits: Hits;
  readonly stems: readonly string[];
}
export const nothingFound: Found = { hits: noHits, stems: [] };

/** The pages that have all of these stems. */
export async function together(index: WordIndex, stems: readonly string[]): Promise<Found> {
  const terms = await Promise.all(stems.map((own) => index.term(folded(own))));
  if (terms.some((term) => term === undefined)) return nothingFound;
  const known = terms.filter((term) => term !== undefined);
  return {
    hits: all(known.map((term, at) => hitsOf(term, stems[at] ?? '', index.pages))),
    stems: known.flatMap((term, at) => spellingsOf(term, stems[at] ?? '')),
  };
}
