import { COVERAGE, ENOUGH_PAGES, LONG_TEXT, NEAR_BEST, PART_COVERED, QUESTION_WORD } from '../../weights.ts';
import { noHits, type Hits } from './hits.ts';
import type { WordIndex } from './files.ts';
import { wantedOf, type Match } from './match.ts';

/** The pages found, the best first, and how many of them have all that was asked for. */
interface Ranking {
  readonly pages: readonly number[];
  readonly withAll: number;
}

/** How much of the question one thing is: the rarer, the more. What nothing has counts as what one page has. */
const share = (hits: Hits, pages: number) => Math.log(1 + pages / Math.max(1, hits.size));

/** Ranks the pages that have all that was asked for, and after them, where they are few, those that have most of it. */
export function rank(matches: readonly Match[], { pages, long }: Pick<WordIndex, 'pages' | 'long'>): Ranking {
  const wanted = wantedOf(matches);
  // What no page has is said to be missing, and the rest is searched for.
  const needed = wanted.filter(({ hits, half }) => hits.size > 0 || half !== undefined);
  if (needed.length === 0) return { pages: [], withAll: 0 };
  const total = needed.reduce((sum, { hits }) => sum + share(hits, pages), 0);
  const scores = new Map<number, { score: number; matched: number; covered: number }>();
  for (const { asked, hits, half = noHits } of matches) {
    const counts = needed.some((match) => match.asked === asked);
    const rarity = share(hits, pages);
    for (const [page, score] of hits) {
      const before = scores.get(page) ?? { score: 0, matched: 0, covered: 0 };
      scores.set(page, {
        score: before.score + score * (counts ? 1 : QUESTION_WORD),
        matched: before.matched + (counts ? 1 : 0),
        covered: before.covered + (counts ? rarity / total : 0),
      });
    }
    for (const [page, score] of half) {
      if (hits.has(page)) continue;
      const before = scores.get(page) ?? { score: 0, matched: 0, covered: 0 };
      const covered = before.covered + (counts ? PART_COVERED * (rarity / total) : 0);
      scores.set(page, { ...before, score: before.score + score, covered });
    }
  }
  const ranked = [...scores].toSorted(([a, first], [b, second]) => second.score - first.score || a - b);
  const bestInPart = ranked.reduce(
    (most, [, { score, matched, covered }]) =>
      matched < needed.length ? Math.max(most, score * covered) : most,
    0,
  );
  /** A long page with all words counts what would have made it one of the first. */
  const worth = ([, { score, matched, covered }]: (typeof ranked)[number]) =>
    matched === needed.length ? score / LONG_TEXT.share : score * covered;
  const hasAll = ([page, { matched, score }]: (typeof ranked)[number]) =>
    matched === needed.length && (!long.has(page) || score >= LONG_TEXT.share * bestInPart);
  const whole = ranked.filter(hasAll);
  const mostCovered = ranked.reduce((most, [, { covered }]) => Math.max(most, covered), 0);
  const enough = whole.length > 0 ? COVERAGE : Math.min(COVERAGE, NEAR_BEST * mostCovered);
  const most =
    whole.length < ENOUGH_PAGES
      ? ranked
          .filter((entry) => !hasAll(entry) && entry[1].covered > 0 && entry[1].covered >= enough)
          .toSorted((a, b) => worth(b) - worth(a))
      : [];
  const withAll = needed.length === wanted.length ? whole.length : 0;
  return { pages: [...whole, ...most].map(([page]) => page), withAll };
}
