import { KIND, type Days, type Groups } from '../words/format.ts';

/** Pages that stand together as one result: those of a matter, or a page of none. */
interface Place {
  /** The pages of the matter itself are from this number to before `decisions`. */
  readonly from: number;
  /** Its decisions are from this number to before `others`. */
  readonly decisions: number;
  /** All else about it is from this number to before `to`. */
  readonly others: number;
  readonly to: number;
}

/** A result: what was found of a matter, or a page of none. */
export interface Entry extends Place {
  /** The pages found, the best first. */
  readonly pages: readonly number[];
}

/** Puts the pages of a matter together, where the best of them stood. */
export function entriesOf(pages: readonly number[], groups: Groups): Entry[] {
  const placed = placesOf(groups);
  const byGroup = Map.groupBy(pages, (page) => lastFrom(placed, page));
  return [...byGroup].map(([group, groupPages]) => ({ ...group, pages: groupPages }));
}

function placesOf({ kinds, order }: Groups): Place[] {
  let from = 0;
  return Array.from({ length: order.length }, (_, at) => {
    const [matters, decisions, others] = kinds[order.charCodeAt(at) - KIND] ?? [0, 0, 1];
    const place = {
      from,
      decisions: from + matters,
      others: from + matters + decisions,
      to: from + matters + decisions + others,
    };
    from = place.to;
    return place;
  });
}

/** The last group that does not begin after a page. */
function lastFrom(groups: readonly Place[], page: number): Place {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((groups[middle]?.from ?? 0) <= page) low = middle;
    else high = middle - 1;
  }
  return groups[low] ?? { from: page, decisions: page, others: page, to: page + 1 };
}

/** How many pages results are, but for those of matters themselves; each is one at least. */
export const pagesIn = (entries: readonly Entry[]): number =>
  entries.reduce(
    (sum, { pages, decisions }) => sum + Math.max(1, pages.filter((page) => page >= decisions).length),
    0,
  );

/** The entries by the newest of their pages that were found, and in each the newest first; what has no day stands last. */
export function byNewest(entries: readonly Entry[], days: Days): Entry[] {
  const dayOf = (page: number | undefined) => days.pages[page ?? -1] ?? 0;
  return entries
    .map((entry) => ({ ...entry, pages: entry.pages.toSorted((a, b) => dayOf(b) - dayOf(a) || a - b) }))
    .toSorted((a, b) => dayOf(b.pages[0]) - dayOf(a.pages[0]) || a.from - b.from);
}
