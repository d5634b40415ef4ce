import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { searchKinds } from '../../site/search-kinds.ts';
import { facetIds } from '../record/facets.ts';
import {
  KIND,
  PAGES_A_FILE,
  shownFields,
  suggestionList,
  type Core,
  type Days,
  type FacetTable,
  type Group,
  type Groups,
  type PageText,
  type Spelling,
  type Term,
} from '../words/format.ts';
import { folded } from '../words/letters.ts';
import { listedFiles } from '../words/listed.ts';
import type { ArchiveNames } from '../words/names.ts';
import { LONG_TEXT } from '../weights.ts';
import { stem } from '../words/stem.ts';
import { isEverywhere } from '../words/tokens.ts';
import { knowledgeOf, listedWords, type WordKnowledge } from './knowledge.ts';
import { byMatter, type MatterPages } from './matters.ts';
import { inOrder, type IndexedPage } from './pages.ts';
import { invert, vocabularyOf } from './postings.ts';
import { runsIn } from './held-words.ts';
import { meaningsIn, withRelations } from './relations.ts';
import { foreignLanguages, foreignWords } from './foreign.ts';
import { foreignName } from '../words/foreign.ts';

/** About how many characters a file of terms, or of words to suggest, has before it is compressed. */
const SHARD_SIZE = 8000;
/** Shorter words are not worth a suggestion, and longer ones are addresses. */
const SUGGESTED = { shortest: 4, longest: 40 };
/** In an archive of so many pages a word that a single one has is not offered for another. */
const LARGE = 10_000;

/** Endings that so many stems share are written once, the commonest up to so many. */
const SHARED_ENDINGS = { stems: 5, most: 128 };

/** The terms with the endings that many of them have as numbers, and those endings, the commonest first. */
function withSharedEndings(terms: readonly Term[]): { terms: Term[]; endings: string[] } {
  const counts = new Map<string, number>();
  for (const { spellings, said } of terms)
    for (const endings of [...spellings.map(([, , , ofSpelling]) => ofSpelling), said])
      if (typeof endings === 'string') counts.set(endings, (counts.get(endings) ?? 0) + 1);
  const shared = [...counts]
    .filter(([, count]) => count >= SHARED_ENDINGS.stems)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHARED_ENDINGS.most)
    .map(([endings]) => endings);
  const numbers = new Map(shared.map((endings, number) => [endings, number]));
  const asNumber = (endings: number | string) => numbers.get(String(endings)) ?? endings;
  const numbered = ([stem, whole, part, endings]: Spelling): Spelling =>
    endings === undefined ? [stem, whole, part] : [stem, whole, part, asNumber(endings)];
  return {
    terms: terms.map((term) => ({
      ...term,
      spellings: term.spellings.map(numbered),
      ...(term.said === undefined ? {} : { said: asNumber(term.said) }),
    })),
    endings: shared,
  };
}

/** Parts of about the size of a file, in order. */
function inShards<Item>(items: readonly Item[]): Item[][] {
  const shards: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const length = JSON.stringify(item).length;
    if (size + length > SHARD_SIZE) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(item);
    size += length;
  }
  return shards;
}

/** Where each of some parts begins: no more of its first key than tells it from the last of the part before. */
function beginnings(parts: readonly (readonly string[])[]): string[] {
  return parts.map(([first = ''], index) => {
    const before = parts[index - 1]?.at(-1) ?? '';
    const starts = Array.from(first, (_, at) => first.slice(0, at + 1));
    return starts.find((start) => start > before) ?? first;
  });
}

function groupsIn(groups: readonly MatterPages[]): Groups {
  const sizes = groups.map(({ matters, decisions, others }): Group => [
    matters.length,
    decisions.length,
    others.length,
  ]);
  const kinds = [...Map.groupBy(sizes, (size) => size.join(' ')).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([size]) => (size ? [size] : []));
  const letters = new Map(kinds.map((kind, at) => [kind.join(' '), String.fromCharCode(KIND + at)]));
  return { kinds, order: sizes.map((size) => letters.get(size.join(' '))).join('') };
}

function facetTable(pages: readonly IndexedPage[]): FacetTable {
  return Object.fromEntries(
    facetIds.map((facet) => {
      const values = [...new Set(pages.flatMap(({ filters }) => filters[facet] ?? []))];
      const numbers = new Map(values.map((value, index) => [value, index]));
      const pageValues = pages.map(({ filters }) =>
        (filters[facet] ?? []).map((value) => numbers.get(value) ?? 0),
      );
      return [
        facet,
        { values, pages: pageValues.map((numbers) => (numbers.length === 1 ? (numbers[0] ?? 0) : numbers)) },
      ];
    }),
  );
}

/** The numbers of the pages whose texts are `LONG_TEXT.times` as long as the mean, or longer. */
function longPages(pages: readonly IndexedPage[]): number[] {
  const mean = pages.reduce((sum, { content }) => sum + content.length, 0) / Math.max(1, pages.length);
  return pages.flatMap(({ content }, page) => (content.length >= LONG_TEXT.times * mean ? [page] : []));
}

function daysOf(pages: readonly IndexedPage[]): Days {
  const days = pages.map(({ meta }) => meta.dag ?? '0');
  const values = [...new Set(days)].toSorted();
  const numbers = new Map(values.map((day, number) => [day, number]));
  return { values, pages: days.map((day) => numbers.get(day) ?? 0) };
}

function suggestions(
  counts: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  fewest: number,
): Map<string, Record<string, number>> {
  const lists = new Map<string, Record<string, number>>();
  for (const [word, count] of counts) {
    if (count < fewest) continue;
    if (word.length < SUGGESTED.shortest || word.length > SUGGESTED.longest || /\d/.test(word)) continue;
    // "blinda" is not "bland", which no search finds.
    if (isEverywhere(word)) continue;
    const plain = folded(stem(word));
    for (const name of [
      suggestionList.first(plain[0] ?? '', plain.length),
      suggestionList.second(plain[1] ?? '', plain.length),
      suggestionList.whole(plain[0] ?? '', word.length),
    ]) {
      const words = lists.get(name) ?? {};
      words[word] = names.has(word) ? -count : count;
      lists.set(name, words);
    }
  }
  return new Map(
    [...lists].map(([name, words]) => [
      name,
      // In order, in which they take the least bytes.
      Object.fromEntries(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
}

/** What results show of a page: a heading without an address leads nowhere, and all other anchors are none. */
function textOf({ url, content, meta, anchors }: IndexedPage): PageText {
  const shown = shownFields.flatMap((field) => (meta[field] ? [[field, meta[field]] as const] : []));
  const headings = anchors
    .filter(({ element, id, text }) => /^h[2-6]$/i.test(element) && id && text?.trim())
    .map(({ id = '', text = '', location }) => ({ id, text: text.trim(), location }))
    .toSorted((a, b) => a.location - b.location);
  return { url, content, meta: Object.fromEntries(shown), headings };
}

/**
 * Writes the index of a built site: which pages have each word, alone and inside compounds, and what is shown of them.
 * @param read the pages as Pagefind has read them, in any order
 */
export function writeIndex(folder: string, read: readonly IndexedPage[], names: ArchiveNames): void {
  const groups = byMatter(inOrder(read));
  const pages = groups.flatMap(({ matters, decisions, others }) => [...matters, ...decisions, ...others]);
  const vocabulary = vocabularyOf(pages);
  const { counts } = vocabulary;
  const knows = knowledgeOf(vocabulary);
  const related = withRelations(invert(pages, knows, names), counts.keys(), knows);
  const hasMeaning = meaningsIn(new Map(related.map((term) => [term.key, term])));
  const { terms, endings } = withSharedEndings(related);
  const shards = inShards(terms);
  const ends = partsToSuggest(counts, knows);
  const files = new Map<string, unknown>();
  for (const [index, shard] of shards.entries()) files.set(`t${index}`, shard);
  for (let from = 0; from < pages.length; from += PAGES_A_FILE)
    files.set(`x${from / PAGES_A_FILE}`, pages.slice(from, from + PAGES_A_FILE).map(textOf));
  files.set('groups', groupsIn(groups));
  files.set('days', daysOf(pages));
  files.set('facets', facetTable(pages));
  for (const language of foreignLanguages)
    files.set(foreignName(language), foreignWords(language, hasMeaning));
  for (const [name, numbers] of listedFiles(listedWords())) files.set(name, numbers);
  const lists = [
    ...suggestions(new Map([...ends, ...counts]), vocabulary.names, pages.length < LARGE ? 1 : 2),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const toSuggest = inShards(lists);
  for (const [index, shard] of toSuggest.entries()) files.set(`s${index}`, Object.fromEntries(shard));

  const texts = [...files].map(([name, value]) => [name, JSON.stringify(value)] as const);
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(name).update(text);
  const version = hash.digest('hex').slice(0, 10);
  mkdirSync(`${folder}/sokord/${version}`, { recursive: true });
  for (const [name, text] of texts) writeFileSync(`${folder}/sokord/${version}/${name}.json`, text);
  const core: Core = {
    version,
    pages: pages.length,
    help: pages.filter(({ meta }) => meta.slag !== searchKinds.help).length,
    long: longPages(pages),
    names,
    shards: beginnings(shards.map((shard) => shard.map(({ key }) => key))),
    suggestions: beginnings(toSuggest.map((shard) => shard.map(([name]) => name))),
    endings,
  };
  writeFileSync(`${folder}/sokord/core.json`, JSON.stringify(core));
}

/**
 * The words that the archive's compounds are made of, and those that begin them, as "vindkraft" does
 * "vindkraftverk": it need not have them alone, and they may be suggested too.
 */
function partsToSuggest(counts: ReadonlyMap<string, number>, { split }: WordKnowledge): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [word, count] of counts) {
    const partTexts = split(word).map(({ text }) => text);
    const texts = partTexts.map((text, index) => (index === partTexts.length - 1 ? text : withoutLink(text)));
    const runs = runsIn(split(word), split).map(({ text, isLast }) => (isLast ? text : withoutLink(text)));
    for (const text of [...texts, ...runs]) parts.set(text, (parts.get(text) ?? 0) + count);
  }
  return parts;
}

const withoutLink = (text: string) => (text.length > 4 ? text.replace(/s$/, '') : text);
