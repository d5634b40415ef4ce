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
    context: Document | Element[],
    options: { runOnly: string[]; resultTypes: string[]; rules?: Record<string, { enabled: false }> },
  ): Promise<{ violations: Violation[] }>;
};

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into the page, where it is not there already. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
}

const told = (violations: readonly Violation[]): string[] =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n${html}`));

/** What the rules with these tags find on the whole page, but those that are left out. */
async function faultsBy(page: Page, tags: string[], without: string[] = []): Promise<string[]> {
  await bring(page);
  const violations = await page.evaluate(
    async ([runOnly, left]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false as const }]));
      return (await axe.run(document, { runOnly, rules, resultTypes: ['violations'] })).violations;
    },
    [tags, without] as const,
  );
  return told(violations);
}

/**
 * What the rules of colours find on one element of each look: those of one size, weight, colour and ground are read
 * alike. Reading each text of a page is most of what axe takes.
 */
async function colourFaults(page: Page): Promise<string[]> {
  await bring(page);
  const violations = await page.evaluate(async (runOnly) => {
    /** What an element stands on, from the top of the page: all that lets something through, or hides it. */
    const grounds = new Map<Element | null, string>([[null, '']]);
    const groundOf = (element: Element | null): string => {
      const known = grounds.get(element);
      if (known !== undefined || element === null) return known ?? '';
      const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
      const layer = [backgroundColor, backgroundImage, opacity, filter].join(' ');
      const around = groundOf(element.parentElement);
      const isClear = layer === 'rgba(0, 0, 0, 0) none 1 none';
      const ground = isClear ? around : `${around} | ${layer}`;
      grounds.set(element, ground);
      return ground;
    };
    const hasText = (element: Element) =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const looks = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const { color, fontSize, fontWeight, textShadow, textDecorationLine } = style;
      // A link is also told from the text that it stands in.
      const link = element.closest('a');
      const beside = link?.parentElement ? getComputedStyle(link.parentElement).color : '';
      const name = link ? 'a' : element.localName;
      looks.set(
        [name, color, fontSize, fontWeight, textShadow, textDecorationLine, beside, groundOf(element)].join(),
        element,
      );
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    if (looks.size === 0) return [];
    return (await axe.run([...looks.values()], { runOnly, resultTypes: ['violations'] })).violations;
  }, ofColours);
  return told(violations);
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
/** In it, in light colours, the rules of colours read every text; otherwise a text of each look. */
const WHOLE_WIDTH = 1280;

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
  const light =
    redraw || width === WHOLE_WIDTH
      ? await faultsBy(page, rules)
      : [...(await faultsBy(page, rules, ofColours)), ...(await colourFaults(page))];
  await show('dark');
  // What is drawn anew is another page, in which no element can be told by its place.
  if (redraw) return { light, dark: await faultsBy(page, rules) };
  const dark = await colourFaults(page);
  // Both at last, one right after the other: fonts that come late move elements too.
  const inDark = await laidOut(page);
  await show('light');
  const inLight = await laidOut(page);
  const moved = inDark.filter((element, place) => element !== inLight[place]);
  return { light, dark: [...dark, ...moved.map((element) => `moved in dark: ${element}`)] };
}

export const noFaults = { light: [], dark: [] };
