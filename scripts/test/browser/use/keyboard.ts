/** A walk through a page with the Tab key alone. */
import type { Page } from 'playwright-core';

export type Stop = {
  /** What is focused, as a person would name it. */
  name: string;
  /** Where it stands in the document; a walk in reading order has them rising. */
  place: number;
  /** Whether something is drawn around what is focused. */
  marked: boolean;
  /** Whether a part of what is focused is in the window with nothing over it: WCAG 2.2, 2.4.11. */
  inSight: boolean;
};

/** All stops from the top of the page until the focus leaves it; `left` is false where it never does. */
export async function walk(page: Page, limit = 400): Promise<{ stops: Stop[]; left: boolean }> {
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const stop = (): Stop | null => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // Of words on two lines, the line that is longest.
      const [box] = [...element.getClientRects()].toSorted((one, other) => other.width - one.width);
      const middle = (start: number, end: number, size: number) =>
        (Math.max(start, 0) + Math.min(end, size)) / 2;
      const top =
        box &&
        document.elementFromPoint(
          middle(box.left, box.right, innerWidth),
          middle(box.top, box.bottom, innerHeight),
        );
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return {
        name: `${element.localName} ${name.trim().slice(0, 50)}`,
        place: all.indexOf(element),
        marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        inSight: top instanceof Element && (element.contains(top) || top.contains(element)),
      };
    };
    Object.assign(globalThis, { stop });
  });
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => (globalThis as unknown as { stop: () => Stop | null }).stop());
    if (!stop || stop.place === stops[0]?.place) return { stops, left: true };
    stops.push(stop);
  }
  return { stops, left: false };
}

/** What stops somebody who has only a keyboard; empty where nothing does. */
export function keyboardFaults({ stops, left }: { stops: readonly Stop[]; left: boolean }): string[] {
  const faults = left ? [] : ['the focus never leaves the page'];
  if (stops.length === 0) faults.push('nothing can be reached');
  stops.forEach(({ name, place, marked, inSight }, index) => {
    if (!marked) faults.push(`no mark around: ${name}`);
    if (!inSight) faults.push(`focused out of sight: ${name}`);
    if (place < (stops[index - 1]?.place ?? 0)) faults.push(`out of reading order: ${name}`);
  });
  return faults;
}
