/**
 * The manual test of accessibility, as far as a machine can do it over, on pages that have what it is about. What holds
 * for every page is in `kinds.browser.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { busiestBody, listed, matterWithGap } from '../archive.ts';
import { openPage, unfold } from '../site.ts';
import { invisibleText } from './colours.ts';

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
    await using open = await openPage(`/sok/?q=${busiestBody.name}`);
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

  const { path: vote = '', names, positions } = listed ?? {};

  test.skipIf(!listed)('a button that is pressed differs from one that is not', async () => {
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

  test.skipIf(!listed)('ja and nej differ in pattern, and each seat has an edge', async () => {
    await using open = await openPage(vote);
    await open.page.emulateMedia(forced);
    const seats = await open.page
      .locator('.seat-plan .seat rect')
      .evaluateAll((all) =>
        all.map((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]),
      );
    expect(seats.length).toBe(names);
    expect(new Set(seats.map(([fill]) => fill)).size).toBe(positions);
    const paper = await open.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(seats.filter(([, stroke]) => stroke === paper || stroke === 'none')).toEqual([]);
  });

  test('a fact box and code that lose their ground get a frame', async () => {
    await using open = await openPage('/om/redaktor/');
    await open.page.emulateMedia(forced);
    const frames = await open.page
      .locator('.fact-box, .prose pre')
      .evaluateAll((all) => all.map((frame) => getComputedStyle(frame).borderTopStyle));
    expect(new Set(frames)).toEqual(new Set(['solid']));
  });

  test.skipIf(!matterWithGap)(
    'a step that decided is filled, and one that the archive lacks is not',
    async () => {
      await using open = await openPage(matterWithGap ?? '');
      await open.page.emulateMedia(forced);
      const ground = (step: string) =>
        open.page
          .locator(step)
          .first()
          .evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
      expect(await ground('.step:not(.gap, .proposed, .document)')).not.toBe(await ground('.step.gap'));
    },
  );
});
