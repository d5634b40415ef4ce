import { folded, lower } from '../words/letters.ts';
import { carriedKeys, keysOf } from '../words/marks.ts';
import { stem } from '../words/stem.ts';
import type { ArchiveNames } from '../words/names.ts';
import type { Part } from '../words/split.ts';
import { isEverywhere, wordsIn } from '../words/tokens.ts';
import {
  BM25_B,
  BM25_K1,
  COMPOUND_PART,
  FIELD_BOOST,
  HYPHENATED,
  IMPACT_LEVELS,
  IMPACT_STEP,
  KEY_BOOST,
  OTHER_FIELDS,
  SHORTEST_TEXT,
  TITLE_LENGTH,
} from '../weights.ts';
import type { Term } from '../words/format.ts';
import type { IndexedPage } from './pages.ts';

/** What the index must know of words. */
export interface WordKnowledge {
  split(word: string): readonly Part[];
  /** All stems under which the inflections of a word are met: "bok" → "bok", "böck". */
  stems(word: string): readonly string[];
  /** The words made of the same verb as this one, itself included: "höjning" → "höja", "höjning"; none where there are none. */
  kin(word: string): readonly string[];
}

interface Counts {
  text: number;
  fields: number;
}
/** Term → spelling → counts, for one page. */
class PageTerms {
  readonly whole = new Map<string, Counts>();
  readonly part = new Map<string, Counts>();
  add(kind: 'whole' | 'part', term: string, where: keyof Counts, weight: number): void {
    const counts = this[kind].get(term) ?? { text: 0, fields: 0 };
    // A field counts once, and most where it counts most.
    counts[where] =
      where === 'text'
        ? counts.text + weight
        : Math.max(counts.fields, weight) + OTHER_FIELDS * Math.min(counts.fields, weight);
    this[kind].set(term, counts);
  }
}

const searchedWords = (text: string) => wordsIn(text).filter((word) => !isEverywhere(word.text));

function addWords(
  terms: PageTerms,
  text: string,
  where: keyof Counts,
  weight: number,
  knows: WordKnowledge,
): void {
  for (const word of searchedWords(text)) {
    for (const term of knows.stems(word.text)) terms.add('whole', term, where, weight);
    const parts = word.joined.length > 1 ? word.joined : [];
    for (const part of parts)
      for (const term of knows.stems(part)) terms.add('whole', term, where, weight * HYPHENATED);
    const compound =
      word.joined.length > 1
        ? word.joined.flatMap((joinedWord) => [...knows.split(joinedWord)])
        : knows.split(word.text);
    for (const [index, part] of compound.entries()) {
      const isLast = index === compound.length - 1;
      const share = weight * (isLast ? COMPOUND_PART.last : COMPOUND_PART.earlier);
      for (const known of isLast ? knows.stems(part.text) : [part.stem])
        terms.add('part', known, where, share);
      // "värme" in "fjärrvärme|verksamhet"
      for (const inner of knows.split(part.text))
        terms.add('part', inner.stem, where, share * COMPOUND_PART.inner);
    }
    for (const { text: run, isLast } of runsIn(compound, knows.split)) {
      const share = weight * (isLast ? COMPOUND_PART.last : COMPOUND_PART.earlier);
      for (const known of isLast ? knows.stems(run) : [stem(run)]) terms.add('part', known, where, share);
    }
  }
}

/**
 * The compounds inside a compound that are none of its parts: "arbetsmiljö" in "arbets|miljö|frågor", and "vindkraft"
 * in "vind|kraftverk". Linking letters stay where they are.
 */
export function runsIn(
  parts: readonly Part[],
  split: WordKnowledge['split'],
): { readonly text: string; readonly isLast: boolean }[] {
  const texts = parts.flatMap((part) => {
    const inner = split(part.text);
    return inner.length > 1 ? inner.map(({ text }) => text) : [part.text];
  });
  if (texts.length < 3) return [];
  const alone = new Set(parts.map(({ text }) => text));
  return texts.flatMap((_, from) =>
    texts
      .slice(from + 1)
      .map((_, more) => ({
        text: texts.slice(from, from + more + 2).join(''),
        isLast: from + more + 2 === texts.length,
        isAll: from === 0 && from + more + 2 === texts.length,
      }))
      .filter(({ text, isAll }) => !isAll && !alone.has(text)),
  );
}

const boostedFields = Object.keys(FIELD_BOOST) as (keyof typeof FIELD_BOOST)[];

function termsOf(page: IndexedPage, knows: WordKnowledge, parties: readonly string[]): PageTerms {
  const terms = new PageTerms();
  addWords(terms, page.content, 'text', 1, knows);
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
    addWords(terms, text, 'fields', boost, knows);
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

type Lists = Record<'whole' | 'part', number[]> & { last: Record<'whole' | 'part', number> };

/** The terms of all pages by their keys, in order, with the pages that have them. */
export function invert(
  pages: readonly IndexedPage[],
  knows: WordKnowledge,
  { parties }: Pick<ArchiveNames, 'parties'>,
): Term[] {
  const lengths = pages.map(({ content }) => searchedWords(content).length);
  const average = Math.max(
    SHORTEST_TEXT,
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  );
  const byKey = new Map<string, Map<string, Lists>>();
  // A page at a time: its terms are let go when they are in the lists, which are all that grows.
  for (const [page, indexed] of pages.entries()) {
    const terms = termsOf(indexed, knows, parties);
    const relative = Math.max(SHORTEST_TEXT, lengths[page] ?? 0) / average;
    for (const kind of ['whole', 'part'] as const) {
      for (const [term, counts] of terms[kind]) {
        const key = folded(term);
        const spellings = byKey.get(key) ?? new Map<string, Lists>();
        byKey.set(key, spellings);
        const lists = spellings.get(term) ?? { whole: [], part: [], last: { whole: 0, part: 0 } };
        spellings.set(term, lists);
        lists[kind].push((page - lists.last[kind]) * IMPACT_LEVELS + impact(counts, relative));
        lists.last[kind] = page;
      }
    }
  }
  return [...byKey]
    .map(([key, spellings]) => ({
      key,
      spellings: [...spellings].map(([spelling, { whole, part }]) => [spelling, whole, part] as const),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** How many pages have each word of the archive, in lower case. */
export function countWords(pages: readonly IndexedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of pages) {
    const words = [content, meta.title ?? '', meta.sokord ?? ''].flatMap((text) => wordsIn(text));
    const distinct = new Set(
      words.flatMap(({ text, joined }) => [text, ...(joined.length > 1 ? joined : [])]),
    );
    for (const word of distinct) counts.set(lower(word), (counts.get(lower(word)) ?? 0) + 1);
  }
  return counts;
}
