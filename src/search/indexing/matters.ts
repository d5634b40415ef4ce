import { joinedMatters } from '../../domain/joined-matters.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { IndexedPage } from './pages.ts';

/** Pages that are one result: a matter's, or one of none. */
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
  const matterOf = joinedMatters(pages.map(mattersOf));
  const together = Map.groupBy(pages, (page) => matterOf(mattersOf(page)) ?? page.url);
  return [...together.values()].map((group) => {
    const { matters = [], decisions = [], others = [] } = Object.groupBy(group, placeIn);
    return { matters, decisions, others };
  });
}

function placeIn({ meta: { slag } }: IndexedPage): keyof MatterPages {
  if (slag === searchKinds.matter) return 'matters';
  return slag === searchKinds.decision || slag === searchKinds.proposal ? 'decisions' : 'others';
}

const mattersOf = ({ meta }: IndexedPage): string[] => meta.arenden?.split(', ') ?? [];
