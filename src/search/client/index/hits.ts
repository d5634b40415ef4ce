import { IMPACT_LEVELS, IMPACT_STEP, INSIDE_COMPOUND, OTHER_DOTS } from '../../weights.ts';
import type { Postings, Term } from '../../words/format.ts';

/** Pages that something was found on, and how well it fits each. */
export type Hits = ReadonlyMap<number, number>;
export const noHits: Hits = new Map();

function* pagesOf(postings: Postings): Iterable<readonly [page: number, impact: number]> {
  let page = 0;
  for (const posting of postings) {
    page += Math.floor(posting / IMPACT_LEVELS);
    yield [page, (posting % IMPACT_LEVELS) * IMPACT_STEP];
  }
}

/** Each page with the best that any of these gives it. */
export function either(lists: readonly Hits[]): Hits {
  const [first, ...others] = lists.filter(({ size }) => size > 0);
  if (others.length === 0) return first ?? noHits;
  const all = new Map<number, number>(first);
  for (const hits of others)
    for (const [page, score] of hits) all.set(page, Math.max(score, all.get(page) ?? 0));
  return all;
}

/** The pages that all of these give, with the mean of what they give. */
export function all(lists: readonly Hits[]): Hits {
  const [smallest, ...others] = [...lists].toSorted((a, b) => a.size - b.size);
  const kept = [...(smallest ?? noHits)].filter(([page]) => others.every((hits) => hits.has(page)));
  return new Map(
    kept.map(([page, score]) => [
      page,
      others.reduce((sum, hits) => sum + (hits.get(page) ?? 0), score) / (others.length + 1),
    ]),
  );
}

export const weighted = (hits: Hits, weight: number): Hits =>
  new Map([...hits].map(([page, score]) => [page, score * weight]));

/** What the best of the pages gets; of none without limit. */
export const best = (hits: Hits): number =>
  hits.size === 0 ? Infinity : [...hits.values()].reduce((most, score) => Math.max(most, score), 0);

/** The hits with no page above a limit: what only means the same comes after the best page with the word itself. */
export const atMost = (hits: Hits, limit: number): Hits =>
  new Map([...hits].map(([page, score]) => [page, Math.min(score, limit)]));

/** How rare what so many pages have is among all: the rarer, the more a hit tells. */
const rarity = (having: number, pages: number) => Math.log(1 + (pages - having + 0.5) / (having + 0.5));

/**
 * The spellings of a term that a word may mean, the one that it was typed in first. Who types dots means them:
 * "råd" is not "rad", unless the archive has it only so. Without dots any may be meant.
 */
export function spellingsOf({ key, spellings }: Term, stem: string): string[] {
  const all = spellings.map(([spelling]) => spelling);
  if (!all.includes(stem)) return all;
  return stem === key ? [stem, ...all.filter((spelling) => spelling !== stem)] : [stem];
}

/** The stems to mark in texts where a term was found: its spellings, and what it looks like in other forms. */
export const markedStems = (term: Term, stem: string): string[] => [
  ...spellingsOf(term, stem),
  ...(term.forms ?? []),
];

/**
 * The pages with a term.
 * @param stem as it was typed, with its dots
 */
export function hitsOf(term: Term, stem: string, pages: number): Hits {
  const { key, spellings } = term;
  const meant = spellingsOf(term, stem);
  const hits = new Map<number, number>();
  for (const [spelling, whole, part] of spellings) {
    if (!meant.includes(spelling)) continue;
    // Without dots, as many type, all spellings are meant alike.
    const dots = spelling === stem || (meant[0] !== stem && stem === key) ? 1 : OTHER_DOTS;
    for (const [list, weight] of [
      [whole, dots],
      [part, dots * INSIDE_COMPOUND],
    ] as const) {
      for (const [page, impact] of pagesOf(list)) hits.set(page, (hits.get(page) ?? 0) + impact * weight);
    }
  }
  return weighted(hits, rarity(hits.size, pages));
}
