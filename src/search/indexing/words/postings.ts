import { searchKinds } from '../../record.ts';
import { folded, lower } from '../../words/letters.ts';
import { carriedKeys, keysOf } from '../../words/marks.ts';
import { stem } from '../../words/stem.ts';
import type { Part } from '../../words/split.ts';
import { isEverywhere, wordsIn } from '../../words/tokens.ts';
import { IMPACTS, IMPACT_STEP, type Term } from '../../words/format.ts';
import type { IndexedPage } from './pages.ts';

/** What the index must know of words. */
export interface WordKnowledge {
  split(word: string): readonly Part[];
  /** All stems under which the inflections of a word are met: "bok" → "bok", "böck". */
  stems(word: string): readonly string[];
  /** The words made of the same verb as this one, itself included: "höjning" → "höja", "höjning"; none where there are none. */
  kin(word: string): readonly string[];
}

/**
 * What a hit counts in each field beside one in the text, which counts 1 the first time and less each time
 * after. Fields not named here are not searched.
 */
const fields: Readonly<Record<string, number>> = {
  title: 2.6,
  sokord: 2,
  amnessokord: 0.8,
  amnen: 0.8,
  innebord: 0.5,
  plats: 0.4,
  datum: 0.4,
  slag: 0.2,
};
/** The numbers and the day that a page itself carries, beside those that it mentions. */
const CARRIED = { nycklar: 6, bitnycklar: 4, datum: 4 } as const;
/** The word that a compound ends with says what it is; those before it only of what kind. */
const PART = { last: 0.6, other: 0.5 };
/** How soon more of the same word stops to count, and how much longer texts are held against. */
const SATURATION = 1.3;
const LENGTH_WEIGHT = 0.5;
const SHORT_TEXT = 60;

interface Counts {
  text: number;
  fields: number;
}
/** Term → spelling → counts, for one page. */
class PageTerms {
  readonly whole = new Map<string, Counts>();
  readonly part = new Map<string, Counts>();
  add(kind: 'whole' | 'part', own: string, where: keyof Counts, weight: number): void {
    const counts = this[kind].get(own) ?? { text: 0, fields: 0 };
    // A field counts once, and most where it counts most.
    counts[where] =
      where === 'text'
        ? counts.text + weight
        : Math.max(counts.fields, weight) + 0.1 * Math.min(counts.fields, weight);
    this[kind].set(own, counts);
  }
}

function addWords(
  terms: PageTerms,
  text: string,
  where: keyof Counts,
  weight: number,
  knows: WordKnowledge,
): number {
  const words = wordsIn(text).filter((word) => !isEverywhere(word.text));
  for (const word of words) {
    for (const own of knows.stems(word.text)) terms.add('whole', own, where, weight);
    const parts = word.joined.length > 1 ? word.joined : [];
    for (const part of parts)
      for (const own of knows.stems(part)) terms.add('whole', own, where, weight * 0.9);
    const compound =
      word.joined.length > 1 ? word.joined.flatMap((own) => [...knows.split(own)]) : knows.split(word.text);
    for (const [index, own] of compound.entries()) {
      const isLast = index === compound.length - 1;
      const share = weight * (isLast ? PART.last : PART.other);
      for (const known of isLast ? knows.stems(own.text) : [own.stem]) terms.add('part', known, where, share);
      // "värme" in "fjärrvärme|verksamhet"
      for (const inner of knows.split(own.text)) terms.add('part', inner.stem, where, share * 0.8);
    }
    for (const { text: run, isLast } of runsIn(compound, knows.split)) {
      const share = weight * (isLast ? PART.last : PART.other);
      for (const known of isLast ? knows.stems(run) : [stem(run)]) terms.add('part', known, where, share);
    }
  }
  return words.length;
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
  const own = new Set(parts.map(({ text }) => text));
  return texts.flatMap((_, from) =>
    texts
      .slice(from + 1)
      .map((_, more) => ({
        text: texts.slice(from, from + more + 2).join(''),
        isLast: from + more + 2 === texts.length,
        isAll: from === 0 && from + more + 2 === texts.length,
      }))
      .filter(({ text, isAll }) => !isAll && !own.has(text)),
  );
}

function termsOf(page: IndexedPage, knows: WordKnowledge): { terms: PageTerms; length: number } {
  const terms = new PageTerms();
  const length = addWords(terms, page.content, 'text', 1, knows);
  for (const key of keysOf(page.content)) terms.add('whole', key, 'text', 1);
  for (const [name, weight] of Object.entries(fields)) {
    const text = page.meta[name];
    if (!text) continue;
    const words = wordsIn(text).length;
    // A word is more of a short title than of a long one.
    const own = name === 'title' ? weight * (0.6 + 0.9 / (1 + words / 8)) : weight;
    addWords(terms, text, 'fields', own, knows);
    for (const key of keysOf(text)) terms.add('whole', key, 'fields', own);
  }
  for (const name of ['nycklar', 'bitnycklar'] as const) {
    for (const key of page.meta[name] ? carriedKeys(page.meta[name]) : [])
      terms.add('whole', key, 'fields', CARRIED[name]);
  }
  for (const key of page.meta['datum'] ? keysOf(page.meta['datum']) : [])
    terms.add('whole', key, 'fields', CARRIED.datum);
  return { terms, length };
}

const saturated = (count: number, length: number) => {
  const against = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length;
  return count === 0 ? 0 : (count * (SATURATION + 1)) / (count + SATURATION * against);
};

/** Who searches means decisions before the pages about the site. */
const HELP = 0.5;

const impact = ({ text, fields: own }: Counts, length: number, weight: number) =>
  Math.max(1, Math.min(IMPACTS - 1, Math.round(((saturated(text, length) + own) * weight) / IMPACT_STEP)));

type Lists = Record<'whole' | 'part', number[]> & { last: Record<'whole' | 'part', number> };

/** The terms of all pages by their keys, in order, with the pages that have them. */
export function invert(pages: readonly IndexedPage[], knows: WordKnowledge): Term[] {
  const read = pages.map((page) => termsOf(page, knows));
  const average = Math.max(
    SHORT_TEXT,
    read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length),
  );
  const byKey = new Map<string, Map<string, Lists>>();
  for (const [page, { terms, length }] of read.entries()) {
    const relative = Math.max(SHORT_TEXT, length) / average;
    const weight = pages[page]?.meta['slag'] === searchKinds.help ? HELP : 1;
    for (const kind of ['whole', 'part'] as const) {
      for (const [own, counts] of terms[kind]) {
        const key = folded(own);
        const spellings = byKey.get(key) ?? new Map<string, Lists>();
        byKey.set(key, spellings);
        const lists = spellings.get(own) ?? { whole: [], part: [], last: { whole: 0, part: 0 } };
        spellings.set(own, lists);
        lists[kind].push((page - lists.last[kind]) * IMPACTS + impact(counts, relative, weight));
        lists.last[kind] = page;
      }
    }
  }
  return [...byKey]
    .map(([key, spellings]) => ({
      key,
      spellings: [...spellings].map(([own, { whole, part }]) => [own, whole, part] as const),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** How many pages have each word of the archive, in lower case. */
export function countWords(pages: readonly IndexedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of pages) {
    const words = [content, meta['title'] ?? '', meta['sokord'] ?? ''].flatMap((text) => wordsIn(text));
    const own = new Set(words.flatMap(({ text, joined }) => [text, ...(joined.length > 1 ? joined : [])]));
    for (const word of own) counts.set(lower(word), (counts.get(lower(word)) ?? 0) + 1);
  }
  return counts;
}
