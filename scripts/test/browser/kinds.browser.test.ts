/**
 * What holds for every kind of page in a real browser, under the production headers. A page is opened once, and looked
 * at in windows of several widths, in colours of several kinds, and as readers use it who do not see it, who do not
 * use a mouse, or who have enlarged it. What a person saw is written at /tillganglighet/provning/.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../pages.ts';
import { axeFaults, noFaults, widths } from './axe.ts';
import { openPage, type OpenPage } from './site.ts';
import { invisibleText } from './use/colours.ts';
import { doubleText, plain, spaceText } from './use/conditions.ts';
import { keyboardFaults, walk } from './use/keyboard.ts';
import { layoutFaults } from './use/layout.ts';
import { hear, listeningFaults } from './use/listening.ts';
import { movingParts } from './use/motion.ts';

/** A window of 1280 × 1024 pixels, enlarged to 400 %. */
const enlarged = { width: 320, height: 256 };
const telephone = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };

describe.each(pages)('$name', ({ path, status = 200, foreign = false, drawn }) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(path);
    await isDrawn();
  });
  const isDrawn = async () => {
    if (drawn) await open.page.getByRole('button', { name: drawn }).waitFor();
  };
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
    const faults = await axeFaults(open.page, width, { foreign, redraw: drawn ? redraw : undefined });
    expect(faults).toEqual(noFaults);
  });

  describe.skipIf(foreign)('as readers use it', () => {
    beforeAll(() => open.page.setViewportSize(wide));

    test('has headings, landmarks, names and tables in order for those who listen', async () => {
      expect(listeningFaults(await hear(open.page))).toEqual([]);
    });

    test('has nothing that moves', async () => {
      expect(await movingParts(open.page)).toEqual([]);
    });

    test('can be walked through with the Tab key, in order, marked and in sight, enlarged to 400 %', async () => {
      await open.page.setViewportSize(enlarged);
      expect(keyboardFaults(await walk(open.page))).toEqual([]);
    });

    test('loses no text, enlarged to 400 %, with text of double size, or with more space in the text', async () => {
      const { page } = open;
      await page.setViewportSize(wide);
      const faults: Record<string, string[]> = { wide: await layoutFaults(page) };
      await spaceText(page);
      faults.spaced = await layoutFaults(page);
      await doubleText(page);
      faults.double = await layoutFaults(page);
      await plain(page);
      await page.setViewportSize(enlarged);
      faults.enlarged = await layoutFaults(page);
      await spaceText(page);
      faults['enlarged and spaced'] = await layoutFaults(page);
      await page.setViewportSize(telephone);
      await doubleText(page);
      faults['double on a telephone'] = await layoutFaults(page);
      await plain(page);
      expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
    });

    test('has text that is seen in forced colours', async () => {
      await open.page.setViewportSize(wide);
      await open.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      expect(await invisibleText(open.page)).toEqual([]);
      await open.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    });
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
    await using plainPage = await openPage(path, { javaScript: false });
    expect(await plainPage.page.locator('h1').isVisible()).toBe(true);
    expect((await plainPage.page.locator('main').innerText()).length).toBeGreaterThan(20);
  });
});
