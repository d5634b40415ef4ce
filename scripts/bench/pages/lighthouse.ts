import lighthouse from 'lighthouse';

/** What Lighthouse says of a page, 0–100, with what it found wanting. */
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Audits below full marks, by their names. */
  readonly wanting: readonly string[];
}

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
} as const;
type Rated = keyof typeof categories;
const rated = Object.keys(categories) as Rated[];

/**
 * Rates a page as a phone on a slow network would get it, in the browser at `port`. A page that asks not to be found
 * by search engines is not blamed for it. One that misses 100 anywhere in its first run is rated by the median of
 * three, each category by its own: other work on the machine takes points from single runs. Throws where Lighthouse
 * gives no score.
 */
export async function rate(address: string, port: number, noindex: boolean): Promise<Scores> {
  const run = () => tried(() => rateOnce(address, port, noindex));
  const first = await run();
  return isFull(first) ? first : median([first, await run(), await run()]);
}

const isFull = (scores: Scores) => rated.every((category) => scores[category] === 100);

/** Of an odd number of runs: each score in the middle of its own, and what was wanting in more than half of them. */
export function median(runs: readonly Scores[]): Scores {
  const most = runs.length / 2;
  const middle = (category: Rated): number =>
    runs.map((run) => run[category]).toSorted((a, b) => a - b)[Math.floor(most)] ?? 0;
  const wanting = new Set(runs.flatMap((run) => run.wanting));
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    seo: middle('seo'),
    wanting: [...wanting].filter((audit) => runs.filter((run) => run.wanting.includes(audit)).length > most),
  };
}

/** A busy machine may draw a page too late for Lighthouse to see it. */
const TRIES = 3;

async function tried(run: () => Promise<Scores>): Promise<Scores> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await run();
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}

async function rateOnce(address: string, port: number, noindex: boolean): Promise<Scores> {
  const result = await lighthouse(address, {
    port,
    onlyCategories: Object.values(categories),
    ...(noindex ? { skipAudits: ['is-crawlable'] } : {}),
    logLevel: 'silent',
  });
  const report = result?.lhr;
  const score = (id: string): number => {
    const share = report?.categories[id]?.score;
    if (share === null || share === undefined)
      throw new Error(`Lighthouse gav inget betyg (${id}) för ${address}.`);
    return Math.round(share * 100);
  };
  const counted = new Set(
    Object.values(report?.categories ?? {}).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    performance: score(categories.performance),
    accessibility: score(categories.accessibility),
    bestPractices: score(categories.bestPractices),
    seo: score(categories.seo),
    wanting: Object.values(report?.audits ?? {})
      .filter(({ id, score: auditScore }) => counted.has(id) && auditScore !== null && auditScore < 0.9)
      .map(({ id }) => id),
  };
}
