import { RAREST_OF_MEANING, SAME_VERB, SYNONYM, SYNONYM_CEILING } from '../../weights.ts';
import type { Term } from '../../words/format.ts';
import { formOf } from '../../words/inflection.ts';
import { folded } from '../../words/letters.ts';
import { isKey } from '../../words/marks.ts';
import { meantStems, meantWords } from '../../words/meaning.ts';
import {
  all,
  atMost,
  best,
  either,
  heldOf,
  hitsOf,
  markedStems,
  noHits,
  notHeld,
  weighted,
  type Held,
  type Hits,
} from './hits.ts';
import type { WordIndex } from './files.ts';

/** Pages, and the stems that they were found by, with their dots. */
export interface TermHits {
  readonly hits: Hits;
  readonly stems: readonly string[];
}
export const noTermHits: TermHits = { hits: noHits, stems: [] };

/** Something that was looked for beside what was typed, or in its place, as it is shown. */
export interface Also extends TermHits {
  readonly text: string;
}

/** The pages that have all words of what is meant. Where no page has, those with its rarest word. */
export async function meantPages(index: WordIndex, meaning: string): Promise<Also> {
  const stems = meantStems(meaning);
  const words = stems.some(isKey) ? stems : meantWords(meaning);
  const terms = await Promise.all(stems.map((meantStem) => index.term(folded(meantStem))));
  const parts = terms.flatMap((term, at) => {
    const [meantStem = '', word = ''] = [stems[at], words[at]];
    if (!term) return [];
    const hits = isKey(meantStem) ? hitsOf(term, meantStem, index.pages) : heldOf(index, term, word).exact;
    return [{ text: word, hits, stems: markedStems(term, meantStem) }];
  });
  if (parts.length < stems.length) return { text: meaning, ...noTermHits };
  const together = all(parts.map(({ hits }) => hits));
  if (together.size > 0 || parts.length < 2)
    return { text: meaning, hits: together, stems: parts.flatMap((part) => part.stems) };
  const rarest = parts.reduce((rare, part) => (part.hits.size < rare.hits.size ? part : rare));
  return { ...rarest, hits: weighted(rarest.hits, RAREST_OF_MEANING) };
}

/** What a word finds: itself, and what it means besides. */
export interface Meant extends TermHits, Held {
  /** The pages with the word itself, or with another that shares its stem. */
  readonly direct: Hits;
  /** The stems that are not the word's own. */
  readonly others: readonly string[];
  /** What else was looked for. */
  readonly also: readonly Also[];
}
/** Of the words of the same verb so many are told. */
const KIN_TOLD = 1;
const nothingMeant: Meant = { ...noTermHits, ...notHeld, direct: noHits, others: [], also: [] };

/** The pages that have a word, words of the same verb, or what people mean by it, which never comes first. */
export async function meantBy(
  index: WordIndex,
  term: Term | undefined,
  /** As it was typed, or a stem, where that is all that is known of it. */
  word: { readonly text?: string; readonly stem: string; readonly isName?: boolean },
  /** How many of its meanings are looked up. */
  most: number,
): Promise<Meant> {
  if (!term) return nothingMeant;
  const held: Held =
    word.text === undefined
      ? { ...notHeld, exact: hitsOf(term, word.stem, index.pages) }
      : heldOf(index, term, word.text, word.isName);
  const direct = either([held.exact, held.near]);
  const meanings = word.text === undefined || isSaid(index, term, word.text) ? (term.also ?? []) : [];
  const [kin, also] = await Promise.all([
    Promise.all((term.kin ?? []).map((relative) => meantPages(index, relative))),
    Promise.all(meanings.slice(0, most).map((meaning) => meantPages(index, meaning))),
  ]);
  const near = [
    ...kin.map(({ hits }) => weighted(hits, SAME_VERB)),
    ...also.map(({ hits }) => atMost(weighted(hits, SYNONYM), SYNONYM_CEILING * best(direct))),
  ];
  const exact = markedStems(term, word.stem);
  const others = [...kin, ...also].flatMap(({ stems }) => stems).filter((stem) => !exact.includes(stem));
  return {
    ...held,
    direct,
    hits: either([direct, ...near]),
    stems: [...exact, ...others],
    others,
    also: [...kin.slice(0, KIN_TOLD), ...also].filter(({ hits }) => hits.size > 0),
  };
}

/** Whether what people mean by a term is meant by this word: what shares only the stem means something else. */
const isSaid = (index: WordIndex, { key, said }: Term, word: string) =>
  said === undefined || formOf(folded(word), key, index.endings(said), (form) => form) !== undefined;

/** The pages that have all of these, each as a word or by what it means. */
export async function meantTogether(
  index: WordIndex,
  stems: readonly string[],
  most: number,
): Promise<{ readonly each: readonly Meant[]; readonly together: TermHits }> {
  const each = await Promise.all(
    stems.map(async (stem) => meantBy(index, await index.term(folded(stem)), { stem }, most)),
  );
  const hits = each.some((part) => part.hits.size === 0) ? noHits : all(each.map((part) => part.hits));
  return { each, together: { hits, stems: each.flatMap((part) => part.stems) } };
}
