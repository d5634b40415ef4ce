/**
 * What axe finds wrong with a page as it is now. Its program is brought into a page once, and only what is wrong is
 * given back: of a long page, the list of all that is right takes longer than the check.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const wcagAndPractice = [...wcag, 'best-practice'];
/** Of those, the rules that read colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

type Violation = { id: string; help: string; nodes: { html: string }[] };
type Axe = {
  run(
    context: Document,
    options: { runOnly: string[]; resultTypes: string[] },
  ): Promise<{ violations: Violation[] }>;
};

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsBy(page: Page, rules: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run(document, { runOnly, resultTypes: ['violations'] })).violations;
  }, rules);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n${html}`));
}

/** Where every element is, and whether it is seen. */
const laidOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height, getComputedStyle(element).visibility].join(' ');
    }),
  );

/** The widths of window in which a page must have no fault, in light and dark. */
export const widths = [360, 1280];

/**
 * The faults against WCAG 2.2 AA that axe can find in a window of this width, each as its rule, what it says and the
 * element: in light colours all; in dark ones those of colours, and every element that is not where it is in light ones.
 * @param foreign leaves out what is only good practice, on a page of which we do not choose how it is arranged
 * @param redraw is done in each colour before the page is looked at, where a script draws it for its window
 */
export async function axeFaults(
  page: Page,
  width: number,
  { foreign = false, redraw }: { foreign?: boolean; redraw?: (() => Promise<void>) | undefined } = {},
): Promise<{ light: string[]; dark: string[] }> {
  const rules = foreign ? wcag : wcagAndPractice;
  const show = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await redraw?.();
  };
  await page.setViewportSize({ width, height: 800 });
  await show('light');
  const light = await faultsBy(page, rules);
  await show('dark');
  // What is drawn anew is another page, in which no element can be told by its place.
  if (redraw) return { light, dark: await faultsBy(page, rules) };
  const dark = await faultsBy(page, ofColours);
  // Both at last, one right after the other: fonts that come late move elements too.
  const inDark = await laidOut(page);
  await show('light');
  const inLight = await laidOut(page);
  const moved = inDark.filter((element, place) => element !== inLight[place]);
  return { light, dark: [...dark, ...moved.map((element) => `moved in dark: ${element}`)] };
}

export const noFaults = { light: [], dark: [] };
