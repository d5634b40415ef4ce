import { facetIds, type Facet } from '../facets.ts';
import type { Counts, Engine, Found, SearchOptions } from './engine.ts';
import {
  apart,
  candidates,
  datesInWords,
  mentions,
  onlyNumber,
  questionWith,
  type Candidate,
} from './query.ts';
import type { SearchState } from './state.ts';

export interface Finding {
  /** In the order to show them. */
  readonly results: readonly Found[];
  /** How many there would be without the chosen filters. */
  readonly unfiltered: number;
  /**
   * How many results each value would leave. Within a facet values widen, so its counts disregard what is
   * chosen there. Asked for apart, since it fetches more files.
   */
  counts(): Promise<Counts>;
}

const nothing: Finding = { results: [], unfiltered: 0, counts: async () => ({}) };
const newestFirst = { datum: 'desc' } as const;

/**
 * Searches. A § or matter number that the archive has puts the decision that carries it first, then other
 * pages that carry it, then those that mention it. Without words, everything chosen is given by date.
 */
export async function find(engine: Engine, state: SearchState): Promise<Finding> {
  const text = datesInWords(state.text.trim());
  const keyed = text ? await keyedPages(engine, text) : [];
  const question = questionFor(text, keyed);
  const filters = filtersFor(state);
  const byDate = state.byDate || question === null;
  const { results, unfilteredResultCount } = await engine.search(question, {
    filters,
    ...(byDate ? { sort: newestFirst } : {}),
  });
  if (keyed.length === 0 && (await isOtherNumber(text, results))) return nothing;
  return {
    results: byDate ? results : first(inAll(keyed), results),
    unfiltered: unfilteredResultCount,
    counts: () => countValues(engine, question, filters),
  };
}

type Filters = NonNullable<SearchOptions['filters']>;

async function countValues(engine: Engine, question: string | null, filters: Filters): Promise<Counts> {
  await engine.filters();
  const search = async (own: Filters) => (await engine.search(question, { filters: own })).filters;
  const disregarding = async (facet: Facet) =>
    (await search(Object.fromEntries(Object.entries(filters).filter(([own]) => own !== facet))))[facet] ?? {};
  const chosen = facetIds.filter((facet) => facet in filters);
  const own = await Promise.all(chosen.map(async (facet) => [facet, await disregarding(facet)] as const));
  return { ...(await search(filters)), ...Object.fromEntries(own) };
}

/**
 * Whether a number was asked for and something else found. Where the index has no word that begins as the
 * one asked for, it answers with the longest beginning of it: for 1338/22 with pages that say 1.
 */
async function isOtherNumber(text: string, results: readonly Found[]): Promise<boolean> {
  const number = onlyNumber(text);
  const [best] = results;
  if (!number || !best) return false;
  const { content, meta } = await best.data();
  return !mentions([content, ...Object.values(meta)].join(' '), number);
}

type Keyed = { readonly candidate: Candidate; readonly ids: readonly string[] };

/** The pages that carry each number in the text: decisions first, the newest first among them. */
async function keyedPages(engine: Engine, text: string): Promise<Keyed[]> {
  const found = await Promise.all(
    candidates(text).map(async (candidate) => {
      const { results } = await engine.search(`"${candidate.key}"`, { sort: newestFirst });
      const isDecision = ({ matchedMetaFields }: Found) => matchedMetaFields?.includes('nycklar') ?? false;
      const ids = [...results.filter(isDecision), ...results.filter((one) => !isDecision(one))].map(
        ({ id }) => id,
      );
      return { candidate, ids };
    }),
  );
  const held = found.filter(({ ids }) => ids.length > 0);
  const kept = apart(held.map(({ candidate }) => candidate));
  return held.filter(({ candidate }) => kept.includes(candidate));
}

const questionFor = (text: string, keyed: readonly Keyed[]) => {
  if (text === '') return null;
  return keyed.length === 0
    ? text
    : questionWith(
        text,
        keyed.map(({ candidate }) => candidate),
      );
};

/** Pages that carry all the numbers asked for. */
function inAll(keyed: readonly Keyed[]): readonly string[] {
  const [one, ...others] = keyed;
  return (one?.ids ?? []).filter((id) => others.every(({ ids }) => ids.includes(id)));
}

/** The results with these moved to the front; those of them that are no result stay out. */
function first(ids: readonly string[], results: readonly Found[]): Found[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const moved = new Set(ids);
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...results.filter(({ id }) => !moved.has(id))];
}

function filtersFor({ chosen }: SearchState): Filters {
  return Object.fromEntries(Object.entries(chosen).map(([facet, any]) => [facet, { any }]));
}
