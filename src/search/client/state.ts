import { queryOf } from '../../browser/address.ts';
import { facetIds, type Facet } from '../record/facets.ts';

/** Everything that a search is, and all of it stands in the address. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly byDate: boolean;
  /** How many results are shown. */
  readonly shown: number;
}

export const PAGE = 10;
/** So that an address made by hand cannot fetch a thousand files. */
const MOST_SHOWN = 200;

/** Reads the query part of an address. What it does not know is ignored, so that old links keep working. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const shown = Math.trunc(Number(parameters.get('visa')));
  return {
    text: parameters.get('q') ?? '',
    chosen: chosenIn(facetIds.map((facet) => [facet, parameters.getAll(facet)])),
    byDate: parameters.get('sortera') === 'datum',
    shown: shown > PAGE ? Math.min(shown, MOST_SHOWN) : PAGE,
  };
}

/** Writes the query part of an address, with "?" unless it is empty. One search has one address. */
export function writeState({ text, chosen, byDate, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  for (const facet of facetIds) {
    for (const value of (chosen[facet] ?? []).toSorted()) parameters.append(facet, value);
  }
  if (byDate) parameters.set('sortera', 'datum');
  if (shown > PAGE) parameters.set('visa', String(shown));
  return queryOf(parameters);
}

/** Only the facets with a value, each value once. */
export function chosenIn(values: Iterable<readonly [Facet, readonly string[]]>): SearchState['chosen'] {
  return Object.fromEntries(
    [...values]
      .map(([facet, values]) => [facet, [...new Set(values.filter((value) => value !== ''))]] as const)
      .filter(([, values]) => values.length > 0),
  );
}

/** What is chosen, less one value. */
export function without(chosen: SearchState['chosen'], facet: Facet, value: string): SearchState['chosen'] {
  return chosenIn(
    facetIds.map((name) => [name, (chosen[name] ?? []).filter((kept) => name !== facet || kept !== value)]),
  );
}

/** Whether there is something to search for. Of one letter it is said that more are needed. */
export const isSearch = ({ text, chosen }: SearchState) =>
  /[\p{L}\p{N}]/u.test(text) || Object.keys(chosen).length > 0;
