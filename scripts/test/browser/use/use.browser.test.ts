/**
 * The manual test of accessibility, as far as a machine can do it over: by keyboard, enlarged, with other spacing and
 * colours, without motion, and as it is read aloud. What a person saw is written at /tillganglighet/provning/.
 */
import { describe, expect, test } from 'vitest';
import { pages } from '../../pages.ts';
import { openPage, unfold } from '../site.ts';
import { invisibleText } from './colours.ts';
import { doubleText, plain, spaceText } from './conditions.ts';
import { keyboardFaults, walk } from './keyboard.ts';
import { layoutFaults } from './layout.ts';
import { hear, listeningFaults } from './listening.ts';

/** A window of 1280 × 1024 pixels, enlarged to 400 %. */
const enlarged = { width: 320, height: 256 };
const telephone = { width: 360, height: 740 };

describe.each(pages.filter(({ foreign = false }) => !foreign))('$name', ({ path }) => {
  test.concurrent(
    'loses no text, enlarged to 400 %, with text of double size, or with more space in the text',
    async ({ expect }) => {
      await using open = await openPage(path);
      const { page } = open;
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
      expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
    },
  );

  test.concurrent(
    'can be walked through with the Tab key, in order, marked and in sight, also enlarged to 400 %',
    async ({ expect }) => {
      await using open = await openPage(path);
      await open.page.setViewportSize(enlarged);
      expect(keyboardFaults(await walk(open.page))).toEqual([]);
    },
  );

  test.concurrent(
    'has headings, landmarks, names and tables in order for those who listen, nothing that moves, and text in forced colours',
    async ({ expect }) => {
      await using open = await openPage(path);
      expect(listeningFaults(await hear(open.page))).toEqual([]);
      const moving = await open.page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
          })
          .map(({ localName, className }) => `${localName}.${String(className)}`),
      );
      expect(moving).toEqual([]);
      await open.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      expect(await invisibleText(open.page)).toEqual([]);
    },
  );
});

test('the first stop on a page skips to the content', async () => {
  await using open = await openPage('/uppdrag/');
  const { page } = open;
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

describe('in forced colours', () => {
  const forced = { forcedColors: 'active' } as const;

  test('the words that were searched for can be read in the results', async () => {
    await using open = await openPage('/sok/?q=regionstyrelsen');
    const { page } = open;
    await page
      .getByText(/träffar på/)
      .first()
      .waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ ...forced, colorScheme: scheme });
      expect(await invisibleText(page)).toEqual([]);
    }
  });

  const vote = '/goteborg/kommunfullmaktige/2024-02-29/74/votering-1/';

  test('a button that is pressed differs from one that is not', async () => {
    await using open = await openPage(vote);
    const { page } = open;
    await page.emulateMedia(forced);
    await unfold(page);
    const button = page.getByRole('button', { name: 'Källans ordning' });
    const ground = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await ground();
    await button.press('Enter');
    expect(await ground()).not.toBe(before);
  });

  test('ja and nej differ in pattern, and each seat has an edge', async () => {
    await using open = await openPage(vote);
    await open.page.emulateMedia(forced);
    const seats = await open.page
      .locator('.seat-plan .seat rect')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke]));
    expect(seats.length).toBe(81);
    expect(new Set(seats.map(([fill]) => fill)).size).toBe(2);
    const paper = await open.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(seats.filter(([, stroke]) => stroke === paper || stroke === 'none')).toEqual([]);
  });

  test('a fact box and code that lose their ground get a frame', async () => {
    await using open = await openPage('/om/redaktor/');
    await open.page.emulateMedia(forced);
    const frames = await open.page
      .locator('.fact-box, .prose pre')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
    expect(new Set(frames)).toEqual(new Set(['solid']));
  });

  test('a step that decided is filled, and one that the archive lacks is not', async () => {
    await using open = await openPage('/goteborg/arenden/slk-2024-00672/');
    await open.page.emulateMedia(forced);
    const ground = (step: string) =>
      open.page
        .locator(step)
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
    expect(await ground('.step:not(.gap, .proposed, .document)')).not.toBe(await ground('.step.gap'));
  });
});
