import { SAME_VERB, SYNONYM, SYNONYM_CEILING } from '../../weights.ts';
import { folded } from '../../words/letters.ts';
import type { Term } from '../../words/format.ts';
import { all, atMost, best, either, hitsOf, noHits, markedStems, weighted, type Hits } from './hits.ts';
import type { WordIndex } from './files.ts';

/** Pages, and the stems that they were found by, with their dots. */
export interface TermHits {
  readonly hits: Hits;
  readonly stems: readonly string[];
}
export const noTermHits: TermHits = { hits: noHits, stems: [] };

/** The pages that have all of these stems. */
export async function together(index: WordIndex, stems: readonly string[]): Promise<TermHits> {
  const terms = await Promise.all(stems.map((stem) => index.term(folded(stem))));
  if (terms.some((term) => term === undefined)) return noTermHits;
  const known = terms.filter((term) => term !== undefined);
  return {
    hits: all(known.map((term, at) => hitsOf(term, stems[at] ?? '', index.pages))),
    stems: known.flatMap((term, at) => markedStems(term, stems[at] ?? '')),
  };
}

/** What a word finds: itself, and what it means besides. */
export interface Meant extends TermHits {
  /** The pages with the word itself. */
  readonly direct: Hits;
  /** The stems that are not the word's own. */
  readonly others: readonly string[];
}

/** The pages that have a word, words of the same verb, or what people mean by it, which never comes first. */
export async function meantBy(
  index: WordIndex,
  term: Term | undefined,
  typedStem: string,
  /** How many of its meanings are looked up. */
  most: number,
): Promise<Meant> {
  if (!term) return { ...noTermHits, direct: noHits, others: [] };
  const direct = hitsOf(term, typedStem, index.pages);
  const [kin, also] = await Promise.all([
    Promise.all((term.kin ?? []).map((relative) => together(index, [relative]))),
    Promise.all((term.also ?? []).slice(0, most).map((meaning) => together(index, meaning.split(' ')))),
  ]);
  const near = [
    ...kin.map(({ hits }) => weighted(hits, SAME_VERB)),
    ...also.map(({ hits }) => atMost(weighted(hits, SYNONYM), SYNONYM_CEILING * best(direct))),
  ];
  const exact = markedStems(term, typedStem);
  const others = [...kin, ...also].flatMap(({ stems }) => stems).filter((stem) => !exact.includes(stem));
  return { direct, hits: either([direct, ...near]), stems: [...exact, ...others], others };
}

/** The pages that have all of these, each as a word or by what it means. */
export async function meantTogether(
  index: WordIndex,
  stems: readonly string[],
  most: number,
): Promise<{ readonly each: readonly Meant[]; readonly together: TermHits }> {
  const each = await Promise.all(
    stems.map(async (stem) => meantBy(index, await index.term(folded(stem)), stem, most)),
  );
  const hits = each.some((part) => part.hits.size === 0) ? noHits : all(each.map((part) => part.hits));
  return { each, together: { hits, stems: each.flatMap((part) => part.stems) } };
}
