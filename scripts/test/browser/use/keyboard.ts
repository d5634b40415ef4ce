/** A walk through a page with the Tab key alone. */
import type { Page } from 'playwright-core';

type Stop = {
  /** What is focused, as a person would name it. */
  name: string;
  /** Where it stands in the document; a walk in reading order has them rising. */
  place: number;
  /** Whether something is drawn around what is focused. */
  marked: boolean;
  /** Whether a part of what is focused is in the window with nothing over it: WCAG 2.2, 2.4.11. */
  inSight: boolean;
};

/** How many times the key is pressed before it is looked where it led: each look costs as much as a press. */
const AT_ONCE = 20;

/** All stops from the top of the page until the focus leaves it; `left` is false where it never does. */
export async function walk(page: Page, limit = 400): Promise<{ stops: Stop[]; left: boolean }> {
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const stop = (): Stop | null => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // Of words on two lines, the line that is longest.
      const [box] = [...element.getClientRects()].toSorted((a, b) => b.width - a.width);
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
    const passed: (Stop | null)[] = [];
    // Where one press led is seen when the next comes, before it leads on.
    document.addEventListener('keydown', () => passed.push(stop()), { capture: true });
    Object.assign(globalThis, { stopsSoFar: () => [...passed, stop()].slice(1) });
  });
  for (let presses = 0; presses < limit; presses += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.down('Tab')));
    const passed = await page.evaluate(() =>
      (globalThis as unknown as { stopsSoFar: () => (Stop | null)[] }).stopsSoFar(),
    );
    const end = passed.findIndex((stop, place) => !stop || (place > 0 && stop.place === passed[0]?.place));
    if (end < 0) continue;
    await page.keyboard.up('Tab');
    return { stops: passed.slice(0, end).filter((stop) => stop !== null), left: true };
  }
  return { stops: [], left: false };
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
