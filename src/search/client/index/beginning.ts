import { PREFIX, SHORTEST_PREFIX } from '../../weights.ts';
import type { Term } from '../../words/format.ts';
import { folded } from '../../words/letters.ts';
import { isKey } from '../../words/marks.ts';
import { endings, stem } from '../../words/stem.ts';
import type { WordIndex } from './files.ts';
import { either, hitsOf, noHits, shownWord, weighted } from './hits.ts';
import type { Asked } from './question.ts';
import type { TermHits } from './synonyms.ts';

/** What was found by the beginning of a word. */
interface Begun extends TermHits {
  readonly beginning?: string;
  /** Some words that begin so. */
  readonly begun: readonly string[];
}
export const notBegun: Begun = { hits: noHits, stems: [], begun: [] };
/** So many are told. */
const TOLD = 3;

/** The term of a word whose ending is not typed to its end yet: "tillgängligh" is on the way to "tillgänglighet". */
export async function unfinished(index: WordIndex, { word, isLast }: Asked): Promise<Term | undefined> {
  if (!isLast || word.length < 5) return undefined;
  const candidates = new Set<string>();
  for (const ending of endings) {
    for (let typed = 1; typed < ending.length; typed += 1) {
      if (word.endsWith(ending.slice(0, typed))) candidates.add(stem(word + ending.slice(typed)));
    }
  }
  for (const candidate of candidates) {
    if (candidate.length < 4 || candidate.length >= word.length) continue;
    const term = await index.term(folded(candidate));
    if (term) return term;
  }
  return undefined;
}

/** The pages with words that begin so, and the beginning, to be marked in them; none for one that is too short. */
export async function beginningWith(index: WordIndex, beginning: string): Promise<Begun> {
  if (beginning.length < SHORTEST_PREFIX) return notBegun;
  const terms = (await index.termsFrom(beginning)).filter(({ key }) => !isKey(key));
  const hits = either(terms.map((term) => weighted(hitsOf(term, term.key, index.pages), PREFIX)));
  const shown = terms.flatMap(({ spellings: [spelling] }) => (spelling ? [shownWord(index, spelling)] : []));
  return {
    hits,
    stems: [],
    begun: [...new Set(shown)].slice(0, TOLD),
    ...(hits.size > 0 ? { beginning } : {}),
  };
}
