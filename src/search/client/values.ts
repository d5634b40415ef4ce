import { NOT_STATED } from '../../domain/unknown.ts';
import { facetIds, type Facet } from '../record/facets.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { Counts } from './finding.ts';
import type { SearchState } from './state.ts';
import { words } from './results-in-words.ts';

/** One way to narrow the search, ready to show. */
export interface FacetValues {
  readonly facet: Facet;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly count: number; readonly chosen: boolean }[];
}

const kindOrder: readonly string[] = Object.values(searchKinds);
const byName = (a: string, b: string) => a.localeCompare(b, 'sv');

/** Kinds in their own order, years backwards, all else by name. */
const orders: Partial<Record<Facet, (a: string, b: string) => number>> = {
  slag: (a, b) => kindOrder.indexOf(a) - kindOrder.indexOf(b),
  ar: (a, b) => byName(b, a),
};

/**
 * The values that lead to something, and those that are chosen even where they do not. What the source does
 * not state comes last. A facet without a choice to make is left out.
 */
export function facetValues(counts: Counts, { chosen }: SearchState): FacetValues[] {
  return facetIds
    .map((facet) => {
      const facetCounts = counts[facet] ?? {};
      const picked = chosen[facet] ?? [];
      const order = orders[facet] ?? byName;
      const values = [...new Set([...Object.keys(facetCounts), ...picked])]
        .map((value) => ({ value, count: facetCounts[value] ?? 0, chosen: picked.includes(value) }))
        .filter(({ count, chosen }) => count > 0 || chosen)
        .toSorted((a, b) => unstated(a.value) - unstated(b.value) || order(a.value, b.value));
      return { facet, label: words.facets[facet], values };
    })
    .filter(({ values }) => values.length > 0);
}

const unstated = (value: string) => Number(value === NOT_STATED);
