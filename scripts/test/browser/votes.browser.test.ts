/**
 * The list of votes in a real browser: narrowed, ordered, and read without script.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, openPage } from './site.ts';

const rows = (page: Page) => page.locator('.ballots > li').filter({ visible: true });
const scores = (page: Page) => rows(page).locator('.tally').allInnerTexts();
const count = (page: Page) => page.getByRole('status').innerText();
const choose = async (page: Page, label: string, value: string) => {
  const filters = page.locator('[data-narrow-filters]');
  if (!(await filters.evaluate((details: HTMLDetailsElement) => details.open)))
    await filters.locator('summary').click();
  await page.getByLabel(label).selectOption(value);
};

/** How many votes ja and nej differ by: "43–38–0" → 5. */
const margin = (score: string) => {
  const [yes = NaN, no = NaN] = score.split('–').map(Number);
  return Math.abs(yes - no);
};

describe('the list of votes', () => {
  test('is narrowed as one chooses, says how many are left, and the back button takes it back', async () => {
    await using open = await openPage('/voteringar/');
    const { page } = open;
    const all = await rows(page).count();
    await choose(page, 'Avgjordes med', 'casting-vote');
    expect(await scores(page)).toEqual(['6–6–1']);
    expect(await count(page)).toBe(`1 av ${all} voteringar`);
    expect((await addressOf(page)).search).toBe('?regel=casting-vote');
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    expect(await count(page)).toBe(`${all} voteringar`);
    expect(open.faults).toEqual([]);
  });

  test('has the closest first when asked, and the latest first again', async () => {
    await using open = await openPage('/voteringar/');
    const { page } = open;
    const latest = await scores(page);
    await page.getByRole('radio', { name: 'jämnaste först' }).check();
    const margins = (await scores(page)).map(margin);
    expect(margins).toHaveLength(latest.length);
    expect(margins).toEqual(margins.toSorted((a, b) => a - b));
    expect((await addressOf(page)).search).toBe('?ordna=jamnast');
    await page.getByRole('radio', { name: 'senaste först' }).check();
    expect(await scores(page)).toEqual(latest);
  });

  test('is as the address says when it is opened', async () => {
    await using open = await openPage('/voteringar/?parti=s&skillnad=1&ordna=jamnast');
    const { page } = open;
    expect((await scores(page)).map(margin).every((value) => value <= 1)).toBe(true);
    expect(await page.getByLabel('Parti i röstlistan').inputValue()).toBe('s');
    expect(await page.getByRole('radio', { name: 'jämnaste först' }).isChecked()).toBe(true);
  });

  test('ignores a choice that it does not have', async () => {
    await using open = await openPage('/voteringar/?organ=finns/inte');
    expect(await count(open.page)).toMatch(/^\d+ voteringar$/);
  });

  test('says that nothing fits, and shows everything again', async () => {
    await using open = await openPage('/voteringar/?ar=2020&regel=minority');
    const { page } = open;
    expect(await rows(page).count()).toBe(0);
    expect(await page.getByText('Ingen votering i arkivet passar.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Visa alla' }).click();
    expect(await rows(page).count()).toBeGreaterThan(1);
    expect((await addressOf(page)).search).toBe('');
  });

  test('is whole without script, by year, and offers no choice that would do nothing', async () => {
    await using open = await openPage('/voteringar/', { javaScript: false });
    const { page } = open;
    expect(await rows(page).count()).toBeGreaterThan(1);
    expect(await page.locator('[data-narrow-form]').isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'År' }).getByRole('link').count()).toBeGreaterThan(1);
  });
});
