/**
 * How readers change a page before they read it. A style sheet that is adopted counts as the reader's own: the page's
 * security policy does not stop it. Each takes the place of the one before.
 */
import type { Page } from 'playwright-core';

const adopt = (page: Page, style: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);

/** The page as it is without the reader's own style. */
export const plain = (page: Page) => adopt(page, '');

/** The spacing of text that nothing may be lost by: WCAG 2.2, 1.4.12. */
export const spaceText = (page: Page) =>
  adopt(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );

/** Text of twice the size, in a window of the same width: WCAG 2.2, 1.4.4. */
export const doubleText = (page: Page) => adopt(page, 'html { font-size: 200% !important }');
