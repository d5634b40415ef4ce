import { folded, lower } from '../words/letters.ts';
import { endingsOf } from '../words/inflection.ts';
import { carriedKeys, isKey, keysOf } from '../words/marks.ts';
import { packed } from '../words/packed.ts';
import type { ArchiveNames } from '../words/names.ts';
import { isEverywhere, wordsIn } from '../words/tokens.ts';
import {
  BM25_B,
  BM25_K1,
  COARSE,
  FIELD_BOOST,
  IMPACT_LEVELS,
  IMPACT_STEP,
  KEY_BOOST,
  OTHER_FIELDS,
  SHORTEST_TEXT,
  TITLE_LENGTH,
} from '../weights.ts';
import type { Spelling, Term } from '../words/format.ts';
import { HeldWords } from './held-words.ts';
import type { Vocabulary, WordKnowledge } from './knowledge.ts';
import type { IndexedPage } from './pages.ts';

interface Counts {
  text: number;
  fields: number;
}
/** Mark → counts, for one page. */
class PageTerms {
  readonly whole = new Map<string, Counts>();
  readonly part = new Map<string, Counts>();
  add(kind: 'whole' | 'part', term: string, where: keyof Counts, weight: number): void {
    const counts = this[kind].get(term) ?? { text: 0, fields: 0 };
    counts[where] = where === 'text' ? counts.text + weight : bothFields(counts.fields, weight);
    this[kind].set(term, counts);
  }
}

/** A field counts once, and most where it counts most. */
const bothFields = (first: number, second: number) =>
  Math.max(first, second) + OTHER_FIELDS * Math.min(first, second);
const together = (first: Counts, second: Counts): Counts => ({
  text: first.text + second.text,
  fields: bothFields(first.fields, second.fields),
});

const searchedWords = (text: string) => wordsIn(text).filter((word) => !isEverywhere(word.text));

function addWords(
  terms: PageTerms,
  text: string,
  where: keyof Counts,
  weight: number,
  held: HeldWords,
): void {
  for (const word of searchedWords(text))
    for (const { kind, marks, share } of held.of(word))
      for (const mark of marks) terms.add(kind, mark, where, weight * share);
}

const boostedFields = Object.keys(FIELD_BOOST) as (keyof typeof FIELD_BOOST)[];

function termsOf(page: IndexedPage, held: HeldWords, parties: readonly string[]): PageTerms {
  const terms = new PageTerms();
  addWords(terms, page.content, 'text', 1, held);
  for (const key of keysOf(page.content, parties)) terms.add('whole', key, 'text', 1);
  for (const name of boostedFields) {
    const weight = FIELD_BOOST[name];
    const text = page.meta[name];
    if (!text) continue;
    const words = wordsIn(text).length;
    // A word is more of a short title than of a long one.
    const boost =
      name === 'title'
        ? weight * (TITLE_LENGTH.long + TITLE_LENGTH.short / (1 + words / TITLE_LENGTH.half))
        : weight;
    addWords(terms, text, 'fields', boost, held);
    for (const key of keysOf(text, parties)) terms.add('whole', key, 'fields', boost);
  }
  for (const name of ['nycklar', 'bitnycklar'] as const) {
    for (const key of page.meta[name] ? carriedKeys(page.meta[name]) : [])
      terms.add('whole', key, 'fields', KEY_BOOST[name]);
  }
  for (const key of page.meta.datum ? keysOf(page.meta.datum, parties) : [])
    terms.add('whole', key, 'fields', KEY_BOOST.datum);
  return terms;
}

const saturated = (count: number, length: number) => {
  const against = 1 - BM25_B + BM25_B * length;
  return count === 0 ? 0 : (count * (BM25_K1 + 1)) / (count + BM25_K1 * against);
};

const impact = ({ text, fields: boosted }: Counts, length: number) =>
  Math.max(1, Math.min(IMPACT_LEVELS - 1, Math.round((saturated(text, length) + boosted) / IMPACT_STEP)));

/** Of each page its number times `IMPACT_LEVELS`, plus the impact: one number takes less room than two. */
type Lists = Record<'whole' | 'part', number[]> & {
  readonly forms: readonly string[];
  readonly isName: boolean;
};

function lettersOf(list: readonly number[]): string {
  const { length } = list;
  const step = length >= COARSE.eight ? 8 : length >= COARSE.four ? 4 : length >= COARSE.two ? 2 : 1;
  const coarse = (level: number) =>
    Math.max(1, Math.min(IMPACT_LEVELS - step, Math.round(level / step) * step));
  return packed(
    list.map((posting) => [Math.floor(posting / IMPACT_LEVELS), coarse(posting % IMPACT_LEVELS)]),
  );
}

/** The terms of all pages by their keys, in order, with the pages that have them. */
export function invert(
  pages: readonly IndexedPage[],
  knows: WordKnowledge,
  { parties }: Pick<ArchiveNames, 'parties'>,
): Term[] {
  const held = new HeldWords(knows);
  const lengths = pages.map(({ content, meta }) => {
    for (const name of boostedFields) for (const word of searchedWords(meta[name] ?? '')) held.of(word);
    const words = searchedWords(content);
    for (const word of words) held.of(word);
    return words.length;
  });
  const average = Math.max(
    SHORTEST_TEXT,
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  );
  const resolved = (mark: string) =>
    isKey(mark) ? { stem: mark, sense: 0, forms: [mark], isName: false } : held.resolved(mark);
  const byKey = new Map<string, Map<string, Lists>>();
  // A page at a time: its terms are let go when they are in the lists, which are all that grows.
  for (const [page, indexed] of pages.entries()) {
    const terms = termsOf(indexed, held, parties);
    const relative = Math.max(SHORTEST_TEXT, lengths[page] ?? 0) / average;
    for (const kind of ['whole', 'part'] as const) {
      // Several marks may stand for one sense.
      const bySense = Map.groupBy(terms[kind], ([mark]) => {
        const { stem: spelling, sense } = resolved(mark);
        return `${spelling} ${sense}`;
      });
      for (const [id, group] of bySense) {
        const { stem: spelling, forms, isName } = resolved(group[0]?.[0] ?? '');
        const counts = group.map(([, counted]) => counted).reduce(together);
        const key = folded(spelling);
        const spellings = byKey.get(key) ?? new Map<string, Lists>();
        byKey.set(key, spellings);
        const lists = spellings.get(id) ?? {
          whole: [],
          part: [],
          forms,
          isName,
        };
        spellings.set(id, lists);
        lists[kind].push(page * IMPACT_LEVELS + impact(counts, relative));
      }
    }
  }
  return [...byKey]
    .map(([key, spellings]) => ({
      key,
      spellings: [...spellings].map(([id, { whole, part, forms, isName }]): Spelling => {
        const spelling = id.slice(0, id.lastIndexOf(' '));
        const endings = endingsOf(spelling, forms, isName);
        return endings === undefined
          ? [spelling, lettersOf(whole), lettersOf(part)]
          : [spelling, lettersOf(whole), lettersOf(part), endings];
      }),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The words of the archive: how many pages have each, and which it never has in lower case. */
export function vocabularyOf(pages: readonly IndexedPage[]): Vocabulary {
  const counts = new Map<string, number>();
  const inLowerCase = new Set<string>();
  for (const { content, meta } of pages) {
    const distinct = new Set<string>();
    for (const text of [content, ...boostedFields.map((name) => meta[name] ?? '')]) {
      for (const word of wordsIn(text)) {
        for (const form of [word.text, ...(word.joined.length > 1 ? word.joined : [])]) distinct.add(form);
        if (/^\p{Ll}/u.test(text.slice(word.start, word.start + 1))) inLowerCase.add(word.text);
      }
    }
    for (const word of distinct) counts.set(lower(word), (counts.get(lower(word)) ?? 0) + 1);
  }
  return { counts, names: new Set([...counts.keys()].filter((word) => !inLowerCase.has(word))) };
}
