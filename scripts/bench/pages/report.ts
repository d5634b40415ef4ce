import type { Scores } from './lighthouse.ts';
import type { Weight } from './weight.ts';

export interface PageFigures extends Weight, Scores {
  readonly name: string;
  readonly path: string;
}

/** The design's limits. A decision without a vote fits one round trip. */
export const budgets = { score: 100, decisionBytes: 14_000 } as const;
const DECISION = 'a decision without a vote';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).replace('.', ',');

/** One line a page: its weight in kB, and Lighthouse's four scores. */
export function table(pages: readonly PageFigures[]): string {
  const width = Math.max(...pages.map(({ name }) => name.length));
  const head = `${'sida'.padEnd(width)}  HTML+CSS  script  snabbhet  tillgänglighet  bruk  sökbarhet`;
  const lines = pages.map(
    ({ name, bytes, scriptBytes, performance, accessibility, bestPractices, seo, wanting }) =>
      [
        name.padEnd(width),
        kilobytes(bytes).padStart(8),
        kilobytes(scriptBytes).padStart(6),
        String(performance).padStart(8),
        String(accessibility).padStart(14),
        String(bestPractices).padStart(4),
        String(seo).padStart(9),
        wanting.join(', '),
      ]
        .join('  ')
        .trimEnd(),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/** A line for each limit that a page is over. */
export function missed(pages: readonly PageFigures[]): string[] {
  return pages.flatMap((page) => {
    const { name, bytes } = page;
    const scores = (['performance', 'accessibility', 'bestPractices', 'seo'] as const)
      .filter((category) => page[category] < budgets.score)
      .map((category) => `${name}: ${category} ${page[category]}, gränsen är ${budgets.score}`);
    const weight =
      name === DECISION && bytes > budgets.decisionBytes
        ? [`${name}: ${kilobytes(bytes)} kB, gränsen är ${kilobytes(budgets.decisionBytes)}`]
        : [];
    return [...weight, ...scores];
  });
}
