import { expect, test } from 'vitest';
import { median, type Scores } from './lighthouse.ts';

const run = (performance: number, seo = 100, wanting: string[] = []): Scores => ({
  performance,
  accessibility: 100,
  bestPractices: 100,
  seo,
  wanting,
});

test('a page is rated by the run in the middle, in each category by its own', () => {
  const runs = [run(78, 92, ['speed-index', 'robots-txt']), run(100, 92, ['robots-txt']), run(99)];
  expect(median(runs)).toEqual(run(99, 92, ['robots-txt']));
});
