/**
 * What holds for a page in a real browser, under the production headers: opened once, looked at in two widths and in
 * light and dark colours, and read without script.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { ExamplePage } from '../../../src/site/examples.ts';
import { axeFaults, noFaults, widths } from './axe.ts';
import { openPage, origin, type OpenPage } from './site.ts';

/** The page on which every page of a file of tests is shown as it is without script. */
let withoutScript: Promise<OpenPage> | undefined;

/**
 * A page for the tests of a file or of a part of it: opened before the first of them. A browser that crashes is no fault
 * of the page: the next try gets a new one.
 * @param ready waits until the page shows what the tests are about
 * @returns the page as it is open, for use in tests
 */
export function pageOfTests(
  path: string,
  ready: (page: Page) => Promise<void> = () => Promise.resolve(),
): () => OpenPage {
  let open: OpenPage | undefined;
  const reopen = async () => {
    open = await openPage(path);
    await ready(open.page);
  };
  beforeAll(reopen);
  beforeEach(async () => {
    if (open?.isLost()) await reopen();
  });
  afterAll(() => open?.close());
  return () => {
    if (open === undefined) throw new Error(`${path} is not open yet`);
    return open;
  };
}

/** The tests of a page. */
export function testPage({ path, status = 200, foreign, drawn }: ExamplePage): void {
  const isDrawn = async (page: Page) => {
    if (drawn) await page.getByRole('button', { name: drawn }).waitFor();
  };
  const opened = pageOfTests(path, isDrawn);

  test(`answers ${status}`, () => {
    expect(opened().status).toBe(status);
  });

  test.each(widths)('has no accessibility fault, %i px wide, light or dark', async (width) => {
    const { page } = opened();
    const redraw = async () => {
      // What is still being fetched would fail.
      await page.waitForLoadState('networkidle');
      await page.reload();
      await isDrawn(page);
    };
    const faults = await axeFaults(page, width, {
      foreign: foreign === true,
      redraw: drawn ? redraw : undefined,
    });
    expect(faults).toEqual(noFaults);
  });

  test('needs no scrolling sideways on the narrowest phone', async () => {
    const { page } = opened();
    await page.setViewportSize({ width: 320, height: 800 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(320);
  });

  test('makes no errors, outside requests or reports from the security policy', async () => {
    await opened().page.waitForLoadState('networkidle');
    expect(opened().faults).toEqual([]);
  });

  test('can be read without JavaScript', async () => {
    withoutScript ??= openPage(path, { javaScript: false });
    const { page } = await withoutScript;
    await page.goto(origin + path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
  });
}
