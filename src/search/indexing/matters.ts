import { searchKinds } from '../../site/search-kinds.ts';
import type { IndexedPage } from './pages.ts';

/**
 * A decision on so many matters is a step of each of them, and they are shown as one. One on more is a list of matters
 * and a step of none: a budget would make one of all that it settles.
 */
const MOST_MATTERS = 3;

/** Pages that are one result: a matter's, or one of none, which is among the others. */
export interface MatterPages {
  readonly matters: readonly IndexedPage[];
  readonly decisions: readonly IndexedPage[];
  readonly others: readonly IndexedPage[];
}

/**
 * Puts the pages of each matter together.
 * @param pages in their order, which they keep, and in which the first page of a matter decides where the matter stands
 */
export function byMatter(pages: readonly IndexedPage[]): MatterPages[] {
  const matterOf = joined(pages.map(mattersOf));
  const together = Map.groupBy(pages, (page) => matterOf(mattersOf(page)[0]) ?? page.url);
  return [...together.values()].map((group) => {
    const { matters = [], decisions = [], others = [] } = Object.groupBy(group, placeIn);
    return { matters, decisions, others };
  });
}

function placeIn(page: IndexedPage): keyof MatterPages {
  const { slag } = page.meta;
  if (mattersOf(page).length === 0) return 'others';
  if (slag === searchKinds.matter) return 'matters';
  return slag === searchKinds.decision || slag === searchKinds.proposal ? 'decisions' : 'others';
}

function mattersOf({ meta }: IndexedPage): string[] {
  const matters = meta.arenden?.split(', ') ?? [];
  return matters.length > MOST_MATTERS ? [] : matters;
}

/** Matters that a page names together are one: tells each by the same of them. */
function joined(lists: readonly (readonly string[])[]): (matter: string | undefined) => string | undefined {
  const sameAs = new Map<string, string>();
  const end = (matter: string): string => {
    const next = sameAs.get(matter);
    return next === undefined ? matter : end(next);
  };
  for (const [first, ...more] of lists)
    for (const matter of more) {
      const [from, to] = [end(matter), end(first ?? matter)];
      if (from !== to) sameAs.set(from, to);
    }
  return (matter) => matter && end(matter);
}
