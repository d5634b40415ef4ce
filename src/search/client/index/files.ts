import { PREFIX_FILES } from '../../weights.ts';
import {
  CORE,
  PAGES_A_FILE,
  type Core,
  type Days,
  type FacetTable,
  type Groups,
  type PageText,
  type Shard,
  type Spelling,
  type Suggestions,
  type SuggestionShard,
  type Term,
} from '../../words/format.ts';
import { foreignName, type ForeignWords } from '../../words/foreign.ts';
import { isIn, listedName, listedPlace, type Listed } from '../../words/listed.ts';
import type { ArchiveNames } from '../../words/names.ts';

/** Gets a file of the site as what its JSON says; rejects where it cannot be had. */
type GetJson = (path: string) => Promise<unknown>;

export const getJson: GetJson = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};

/** The word index, of which each file is fetched when it is first needed, and once. */
export interface WordIndex {
  /** How many pages there are. */
  readonly pages: number;
  /** The number of the first page about the site: they come last. */
  readonly help: number;
  /** The pages with much longer texts than others. */
  readonly long: ReadonlySet<number>;
  readonly names: ArchiveNames;
  /** Small words of the language of the page, where that is not Swedish; none otherwise. */
  readonly small: ReadonlySet<string>;
  /** The endings that a number of {@link Core.endings} is of. */
  endings(endings: Spelling[3]): string | undefined;
  /** What is held under a key, in folded letters. */
  term(key: string): Promise<Term | undefined>;
  /** The terms whose keys begin so. */
  termsFrom(beginning: string): Promise<readonly Term[]>;
  /** What is shown of a page. */
  text(page: number): Promise<PageText>;
  /** Which pages stand together as one result. */
  groups(): Promise<Groups>;
  days(): Promise<Days>;
  facets(): Promise<FacetTable>;
  /** Whether the dictionary has a word. */
  isListed(word: string): Promise<boolean>;
  /** The words of some lists, of those that there are. */
  suggestions(names: readonly string[]): Promise<Suggestions>;
}

/** @param language of the page, where that has words of its own */
export async function openWordIndex(get: GetJson, language?: string): Promise<WordIndex> {
  const core = (await get(CORE)) as Core;
  const fetched = new Map<string, Promise<unknown>>();
  const file = <Kind>(name: string): Promise<Kind> => {
    const known = fetched.get(name) ?? get(`/sokord/${core.version}/${name}.json`);
    fetched.set(name, known);
    known.catch(() => fetched.delete(name));
    return known as Promise<Kind>;
  };
  const foreign = language ? await file<ForeignWords>(foreignName(language)) : undefined;
  const shardOf = (key: string) => lastFrom(core.shards, key);
  const shard = (index: number) => file<Shard>(`t${index}`);
  return {
    pages: core.pages,
    help: core.help,
    long: new Set(core.long),
    names: core.names,
    small: new Set(foreign?.small),
    endings: (endings) => (typeof endings === 'number' ? core.endings[endings] : endings),
    async term(key) {
      if (core.shards.length === 0) return undefined;
      const term = (await shard(shardOf(key))).find((held) => held.key === key);
      const meanings = foreign?.meanings[key];
      return meanings ? withMeanings(key, term, meanings) : term;
    },
    async termsFrom(beginning) {
      if (core.shards.length === 0) return [];
      const [first, last] = [shardOf(beginning), shardOf(`${beginning}\uFFFF`)];
      const indexes = Array.from(
        { length: Math.min(last - first + 1, PREFIX_FILES) },
        (_, index) => first + index,
      );
      const shards = await Promise.all(indexes.map(shard));
      return shards.flat().filter(({ key }) => key.startsWith(beginning));
    },
    async text(page) {
      const texts = await file<readonly PageText[]>(`x${Math.floor(page / PAGES_A_FILE)}`);
      const text = texts[page % PAGES_A_FILE];
      if (!text) throw new Error(`No page ${page} in the index`);
      return text;
    },
    groups: () => file<Groups>('groups'),
    days: () => file<Days>('days'),
    facets: () => file<FacetTable>('facets'),
    async isListed(word) {
      const { file: number, ...place } = listedPlace(word);
      return isIn(await file<Listed>(listedName(number)), place.number);
    },
    async suggestions(wanted) {
      if (core.suggestions.length === 0) return {};
      const numbers = new Set(wanted.map((name) => lastFrom(core.suggestions, name)));
      const shards = await Promise.all([...numbers].map((number) => file<SuggestionShard>(`s${number}`)));
      const lists = wanted.flatMap((name) => shards.map((lists) => lists[name]));
      return Object.assign({}, ...lists) as Suggestions;
    },
  };
}

/** A term with what its word means in another language, before what it means in Swedish. */
function withMeanings(key: string, term: Term | undefined, meanings: readonly string[]): Term {
  const { said: _, ...plain } = term ?? { key, spellings: [] };
  return { ...plain, also: [...new Set([...meanings, ...(term?.also ?? [])])] };
}

/** The place of the last that is not after a key, of some in order. */
function lastFrom(firsts: readonly string[], key: string): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
