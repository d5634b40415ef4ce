/** What moves on a page of itself. */
import type { Page } from 'playwright-core';

/** The elements that move or change by and by, or that the window glides to; empty where nothing does. */
export const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(({ localName, className }) => `${localName}.${String(className)}`),
  );
