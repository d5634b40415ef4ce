/**
 * The list of votes in a real browser: narrowed, ordered, and read without script.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { statedEvents } from '../site/stated-votes.ts';
import { choices } from './narrowing.ts';
import { addressOf, openPage, origin } from './site.ts';

const rows = (page: Page) => page.locator('.ballots > li').filter({ visible: true });
const scores = (page: Page) => rows(page).locator('.tally').allInnerTexts();
const count = (page: Page) => page.getByRole('status').innerText();
const choose = async (page: Page, label: string, value: string) => {
  const filters = page.locator('[data-narrow-filters]');
  if (!(await filters.evaluate((details: HTMLDetailsElement) => details.open)))
    await filters.locator('summary').click();
  await page.getByLabel(label).selectOption(value);
};

/** What each visible row says of itself: the year that it is of, the rule that decided it. */
const eachHas = (page: Page, fact: 'regel' | 'parti'): Promise<string[]> =>
  rows(page).evaluateAll((all, name) => all.map(({ dataset }) => dataset[name] ?? ''), fact);

/** How many votes ja and nej differ by: "43–38–0" → 5. */
const margin = (score: string) => {
  const [yes = NaN, no = NaN] = score.split('–').map(Number);
  return Math.abs(yes - no);
};

describe.skipIf(statedEvents().length < 2)('the list of votes', () => {
  test('is narrowed as one chooses, says how many are left, and the back button takes it back', async ({
    skip,
  }) => {
    await using open = await openPage('/voteringar/');
    const { page } = open;
    skip((await choices(page, 'regel')).length === 0, 'all votes were decided by one rule');
    const all = await rows(page).count();
    const rules = await eachHas(page, 'regel');
    const rule = rules.at(-1) ?? '';
    const fitting = rules.filter((value) => value === rule).length;
    await choose(page, 'Avgjordes med', rule);
    expect(await eachHas(page, 'regel')).toEqual(Array.from({ length: fitting }, () => rule));
    expect(await count(page)).toBe(fitting < all ? `${fitting} av ${all} voteringar` : `${all} voteringar`);
    expect((await addressOf(page)).search).toBe(`?regel=${rule}`);
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
    await using before = await openPage('/voteringar/');
    const party = (await eachHas(before.page, 'parti')).join(' ').split(' ').find(Boolean) ?? '';
    await using open = await openPage(`/voteringar/?parti=${party}&skillnad=5&ordna=jamnast`);
    const { page } = open;
    expect((await scores(page)).map(margin).every((value) => value <= 5)).toBe(true);
    expect((await eachHas(page, 'parti')).every((parties) => parties.split(' ').includes(party))).toBe(true);
    expect(await page.getByLabel('Parti i röstlistan').inputValue()).toBe(party);
    expect(await page.getByRole('radio', { name: 'jämnaste först' }).isChecked()).toBe(true);
  });

  test('ignores a choice that it does not have', async () => {
    await using open = await openPage('/voteringar/?organ=finns/inte');
    expect(await count(open.page)).toMatch(/^\d+ voteringar$/);
  });

  test('says that nothing fits, and shows everything again', async ({ skip }) => {
    await using open = await openPage('/voteringar/');
    const { page } = open;
    const held = await page
      .locator('.ballots > li')
      .evaluateAll((all) => all.map(({ dataset }) => `${dataset['ar']} ${dataset['regel']}`));
    const rules = await choices(page, 'regel');
    const pairs = (await choices(page, 'ar')).flatMap((year) => rules.map((rule) => [year, rule] as const));
    const none = pairs.find(([year, rule]) => !held.includes(`${year} ${rule}`));
    if (none === undefined) return skip('every year has every rule');
    await page.goto(`${origin}/voteringar/?ar=${none[0]}&regel=${none[1]}`);
    expect(await rows(page).count()).toBe(0);
    expect(await page.getByText('Ingen votering i arkivet passar.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Visa alla' }).click();
    expect(await rows(page).count()).toBeGreaterThan(0);
    expect((await addressOf(page)).search).toBe('');
  });

  test('is whole without script, by year, and offers no choice that would do nothing', async () => {
    await using open = await openPage('/voteringar/', { javaScript: false });
    const { page } = open;
    expect(await rows(page).count()).toBeGreaterThan(1);
    expect(await page.locator('[data-narrow-form]').isVisible()).toBe(false);
    const years = await choices(page, 'ar');
    const links = page.getByRole('navigation', { name: 'År' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual(years.length > 1 ? years : []);
  });
});
