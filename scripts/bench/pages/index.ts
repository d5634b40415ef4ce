import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../../../src/serving/index.ts';
import { getBrowser, noBrowser } from '../../test/browser/index.ts';
import type { ExamplePage } from '../../../src/site/examples.ts';
import { pages } from '../../test/pages.ts';
import { machine } from '../measure/machine.ts';
import type { Finding } from '../measure/note.ts';
import { rate, type Scores } from './lighthouse.ts';
import { missed, table, type PageFigures } from './report.ts';
import { weigh } from './weight.ts';

/** Where Lighthouse reaches the browser. */
const DEBUGGING_PORT = 9333;
const RESULT = '.work/bench/pages.json';

/** Weighs and rates one page of each kind of the site in `dist`, as it is served. A missed budget of the design is a fault. */
export async function benchPages(): Promise<Finding> {
  if (!existsSync('dist/index.html')) throw new Error('dist saknas. Kör npm run build först.');
  const executablePath = getBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const site = await serve('dist', 0);
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${DEBUGGING_PORT}`, '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const figures: PageFigures[] = [];
    for (const page of pages.filter(({ status }) => status === undefined))
      figures.push(await measure(page, site.origin));
    mkdirSync('.work/bench', { recursive: true });
    writeFileSync(RESULT, `${JSON.stringify({ machine: machine(), pages: figures }, null, 2)}\n`);
    // Another project's program is rated, but not ours to mend.
    const theirs = new Set(pages.filter(({ foreign }) => foreign).map(({ name }) => name));
    const faults = missed(figures.filter(({ name }) => !theirs.has(name)));
    return { name: 'pages', tables: table(figures), faults };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure({ name, path }: ExamplePage, origin: string): Promise<PageFigures> {
  const weight = await weigh(origin + path);
  const scores: Scores = await rate(origin + path, DEBUGGING_PORT, weight.noindex);
  return { name, path, ...weight, ...scores };
}
