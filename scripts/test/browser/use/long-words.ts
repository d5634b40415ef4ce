import type { Page } from 'playwright-core';

/** A made-up word of 70 letters: the longest that Swedish registers of places and bodies hold are shorter. */
const WORD = 'regionsammanträdesprotokollsjusteringsuppdragsförteckningsbeslutspunkt';

/**
 * The elements whose text makes a page wider than its window when it has a word too long for a line. Each text outside
 * pictures, inputs, tables and what is only heard gets one, but for what is kept on a line: codes, figures and our own
 * words of the frame. What lies in a box that scrolls by itself is let be.
 */
export const widerWithLongWords = (page: Page): Promise<string[]> =>
  page.evaluate((word) => {
    const width = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\p{L}/u.test(node.textContent ?? '')) texts.push(node as Text);
    const isShown = (element: Element) =>
      element.checkVisibility() &&
      getComputedStyle(element).whiteSpaceCollapse === 'collapse' &&
      getComputedStyle(element).textWrapMode === 'wrap' &&
      !element.closest(
        'svg, script, style, select, button, textarea, table, .skip, .visually-hidden, code, pre',
      );
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const shown = texts.filter(({ parentElement }) => parentElement && isShown(parentElement));
    for (const text of shown) text.textContent = word;
    const wide = shown.filter((text) => {
      const range = document.createRange();
      range.selectNode(text);
      return range.getBoundingClientRect().right > width + 1 && !scrolls(text.parentElement);
    });
    const names = wide.map(({ parentElement }) => {
      const path: string[] = [];
      for (let at = parentElement; at && at !== document.body && path.length < 4; at = at.parentElement)
        path.unshift(at.localName + [...at.classList].map((name) => `.${name}`).join(''));
      return path.join(' > ');
    });
    return [...new Set(names)];
  }, WORD);
