/**
 * What axe finds wrong with a page as it is now. Its program is brought into a page once, and only what is wrong is
 * given back: of a long page, the list of all that is right takes longer than the check.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ours = [...wcag, 'best-practice'];

type Violation = { id: string; help: string; nodes: { html: string }[] };
type Axe = {
  run(
    context: Document,
    options: { runOnly: string[]; resultTypes: string[] },
  ): Promise<{ violations: Violation[] }>;
};

const fromAdapter = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const program = readFileSync(fromAdapter.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The faults against WCAG 2.2 AA that axe can find, each as its rule, what it says and the element.
 * @param foreign leaves out what is only good practice, on a page of which we do not choose how it is arranged
 */
export async function axeFaults(page: Page, { foreign = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
  const violations = await page.evaluate(
    async (rules) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      return (await axe.run(document, { runOnly: rules, resultTypes: ['violations'] })).violations;
    },
    foreign ? wcag : ours,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n${html}`));
}

/** The windows and colours in which a page must have no fault. */
export const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/** Shows a page that is open in a window of another width, in other colours. */
export async function lookAt(page: Page, { width, scheme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
}
