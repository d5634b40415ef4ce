/**
 * What holds for every kind of page in a real browser, under the production headers.
 */
import { describe, expect, test } from 'vitest';
import { pages } from '../pages.ts';
import { openPage } from './site.ts';

describe.each(pages)('$name', ({ path, status = 200 }) => {
  test(`answers ${status}, without errors, outside requests or reports from the security policy`, async () => {
    await using open = await openPage(path);
    await open.page.waitForLoadState('networkidle');
    expect(open.status).toBe(status);
    expect(open.faults).toEqual([]);
  });

  test('needs no scrolling sideways on the narrowest phone', async () => {
    await using open = await openPage(path, { width: 320 });
    const wide = await open.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });

  test('can be read without JavaScript', async () => {
    await using open = await openPage(path, { javaScript: false });
    expect(await open.page.locator('h1').isVisible()).toBe(true);
    expect((await open.page.locator('main').innerText()).length).toBeGreaterThan(20);
  });
});
