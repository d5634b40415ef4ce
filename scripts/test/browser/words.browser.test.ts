/**
 * Explanations of words, and of what the archive lacks, in a real browser: by keyboard, without script, on paper.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, unfold } from './site.ts';

const decision = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';
const open = (page: Page) => page.locator('.explanation').filter({ visible: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

describe.each([
  ['with script', true],
  ['without script', false],
])('a word that is explained, %s', (_, javaScript) => {
  test('opens by keyboard, leads on to all words, and closes on Escape with the focus where it was', async () => {
    await using opened = await openPage(decision, { javaScript });
    const { page } = opened;
    const word = page.getByRole('button', { name: 'omröstning' }).first();
    await word.focus();
    expect(await open(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await open(page).innerText()).toMatch(/^En omröstning, eller votering, är att rösterna räknas\./);
    await page.keyboard.press('Tab');
    expect(await page.getByRole('link', { name: 'Fler ord' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await open(page).count()).toBe(0);
    if (javaScript) expect(await focused(page)).toBe('explained');
    expect(opened.faults).toEqual([]);
  });
});

test('an explanation stays inside a narrow window', async () => {
  await using opened = await openPage(decision, { width: 320 });
  const { page } = opened;
  await unfold(page);
  for (const button of await page.locator('.explained, .absent-mark').all()) {
    await button.click();
    const box = await open(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320, await button.innerText()).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('what the archive lacks says so', async () => {
  await using opened = await openPage(decision);
  const { page } = opened;
  await page.getByRole('button', { name: 'Finns inte i arkivet' }).click();
  expect(await open(page).innerText()).toContain(
    'Hälso- och sjukvårdsnämnden 14\u00a0maj 2020\u00a0§\u00a045 finns inte i arkivet.',
  );
});

test('on paper there are words and no marks to press', async () => {
  await using opened = await openPage(decision);
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.absent-mark, .explanation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText('tog upp frågan den 14 maj 2020').isVisible()).toBe(true);
});
