/** What is lost to the eye on a page: text outside its box or the window, and text on top of text. */
import type { Page } from 'playwright-core';

/**
 * Faults of the page as it is laid out now, empty where there are none. Text that only those who listen get, and what
 * can be rolled into sight within a marked region, is no fault.
 */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Piece = { text: string; box: DOMRect; element: Element };
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) faults.push(`the page is ${wide} px wide in a window of ${innerWidth}`);
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      if (element.closest('.visually-hidden, .skip, noscript, option, [popover]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) pieces.push({ text: text.slice(0, 40), box, element });
    }
    /** What an element does with what is wider or higher than it: read once, of all that stands in it. */
    const frames = new Map<Element, { overflowX: string; overflowY: string; frame: DOMRect }>();
    const frameOf = (element: Element) => {
      const known = frames.get(element);
      if (known) return known;
      const { overflowX, overflowY } = getComputedStyle(element);
      const read = { overflowX, overflowY, frame: element.getBoundingClientRect() };
      frames.set(element, read);
      return read;
    };
    for (const { text, box, element } of pieces) {
      let around: Element | null = element;
      let rolls = false;
      for (; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, frame } = frameOf(around);
        if (overflowX === 'auto' || overflowX === 'scroll') rolls = true;
        const cut = (axis: string) => axis === 'hidden' || axis === 'clip';
        if (
          (cut(overflowX) && (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
          (cut(overflowY) && (box.bottom > frame.bottom + 2 || box.top < frame.top - 2))
        )
          faults.push(`cut off: ${text}`);
      }
      if (!rolls && (box.left < -1 || box.right > innerWidth + 1)) faults.push(`outside the window: ${text}`);
    }
    // Lines of running text may touch: what counts is that two texts share a good part of their area.
    const sorted = pieces.toSorted((a, b) => a.box.top - b.box.top);
    sorted.forEach((upper, index) => {
      for (const below of sorted.slice(index + 1)) {
        if (below.box.top >= upper.box.bottom) break;
        const across = Math.min(upper.box.right, below.box.right) - Math.max(upper.box.left, below.box.left);
        const down = Math.min(upper.box.bottom, below.box.bottom) - below.box.top;
        const lower = Math.min(upper.box.height, below.box.height);
        if (across > 2 && down > lower * 0.45)
          faults.push(`on top of each other: ${upper.text} | ${below.text}`);
      }
    });
    return [...new Set(faults)];
  });
