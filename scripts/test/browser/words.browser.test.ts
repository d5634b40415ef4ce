/**
 * Explanations of words in a real browser: by keyboard, without script, in a narrow window.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decisionOf, decisions, withUnknown } from './archive.ts';
import { openPage, unfold } from './site.ts';

/** A decision with a vote, or any. */
const decision = withUnknown === undefined ? (decisions[0] ?? '') : decisionOf(withUnknown);
const open = (page: Page) => page.locator('.explanation').filter({ visible: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

describe.each([
  ['with script', true],
  ['without script', false],
])('a word that is explained, %s', (_, javaScript) => {
  test('opens by keyboard, leads on to all words, and closes on Escape with the focus where it was', async () => {
    await using opened = await openPage(decision, { javaScript });
    const { page } = opened;
    const word = page.locator('.explained').filter({ visible: true }).first();
    await word.focus();
    expect(await open(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await open(page).innerText()).toMatch(/^\p{Lu}.{20,}\. Fler ord$/su);
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
