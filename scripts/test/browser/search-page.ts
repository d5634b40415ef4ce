/** The search page as a reader has it, for the tests of the engine and of an archive. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, noFaults, widths } from './axe.ts';
import { openPage, type OpenPage, type View } from './site.ts';

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök beslut' });
export const summary = (page: Page) => page.locator('[data-summary]');
export const notice = (page: Page) => page.locator('[data-notice]');
export const titles = (page: Page) => page.locator('[data-hits] .item-title a');

/** Waits until the search is over, then gives the addresses found, the first first. */
export async function hits(page: Page): Promise<string[]> {
  await page.locator('[data-results][aria-busy=false]').waitFor();
  return titles(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

export const openSearch = (query: string, view?: View): Promise<OpenPage> =>
  openPage(`/sok/?${new URLSearchParams(query)}`, view);

/** Waits for the summary to say this, which it does only for the search that was asked for. */
export const waitForSummary = (page: Page, text: RegExp) => summary(page).filter({ hasText: text }).waitFor();

async function openFilters(page: Page): Promise<void> {
  const openAll = (selector: string) =>
    page.locator(selector).evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
  await openAll('[data-filters]');
  await page.getByRole('checkbox').first().waitFor();
  await openAll('[data-facet]');
}

/** Tests that the page is accessible, and no wider than its window, as these searches leave it; each is named. */
export function testStates(searches: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(searches))('with %s', (_, query) => {
    let open: OpenPage;
    beforeAll(async () => {
      open = await openSearch(query);
      await hits(open.page);
    });
    afterAll(() => open.close());

    test.each(widths)('has no accessibility fault, %i px wide, light or dark', async (width) => {
      const { page } = open;
      await page.setViewportSize({ width, height: 800 });
      await openFilters(page);
      expect(await axeFaults(page, width)).toEqual(noFaults);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(open.faults).toEqual([]);
    });
  });
}
