/**
 * What holds for a page in a real browser, under the production headers: opened once, looked at in two widths and in
 * light and dark colours, and read without script.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExamplePage } from '../../../src/site/examples.ts';
import { axeFaults, noFaults, widths } from './axe.ts';
import { openPage, origin, type OpenPage } from './site.ts';

/** The page on which every page of a file of tests is shown as it is without script. */
let withoutScript: Promise<OpenPage> | undefined;

/** The tests of a page. */
export function testPage({ path, status = 200, foreign, drawn }: ExamplePage): void {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(path);
    await isDrawn();
  });
  const isDrawn = async () => {
    if (drawn) await open.page.getByRole('button', { name: drawn }).waitFor();
  };
  // A browser that crashes is no fault of the page: the second try gets a new one.
  beforeEach(async () => {
    if (open.isLost()) open = await openPage(path);
  });
  afterAll(() => open.close());

  test(`answers ${status}`, () => {
    expect(open.status).toBe(status);
  });

  test.each(widths)('has no accessibility fault, %i px wide, light or dark', async (width) => {
    const redraw = async () => {
      // What is still being fetched would fail.
      await open.page.waitForLoadState('networkidle');
      await open.page.reload();
      await isDrawn();
    };
    const faults = await axeFaults(open.page, width, {
      foreign: foreign === true,
      redraw: drawn ? redraw : undefined,
    });
    expect(faults).toEqual(noFaults);
  });

  test('needs no scrolling sideways on the narrowest phone', async () => {
    await open.page.setViewportSize({ width: 320, height: 800 });
    const needed = await open.page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(320);
  });

  test('makes no errors, outside requests or reports from the security policy', async () => {
    await open.page.waitForLoadState('networkidle');
    expect(open.faults).toEqual([]);
  });

  test('can be read without JavaScript', async () => {
    withoutScript ??= openPage(path, { javaScript: false });
    const { page } = await withoutScript;
    await page.goto(origin + path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
  });
}
