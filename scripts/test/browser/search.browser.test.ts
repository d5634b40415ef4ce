/**
 * The search page in a real browser, over the built site and under the production headers, whatever its archive holds.
 * What is found for which words among the documents of an archive lies with it.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { busiestBody } from './archive.ts';
import {
  field,
  hits,
  notice,
  openSearch,
  summary,
  testStates,
  titles,
  waitForSummary,
} from './search-page.ts';
import { addressOf, openPage } from './site.ts';

/** What many pages hold: the name of the body that has decided most. */
const { name: common, year } = busiestBody;
const yearHeading = (page: Page) => page.getByRole('heading', { name: /^\d{4}$/ }).first();
/** The boxes of a filter, the first first. */
const boxes = (page: Page, filter: 'slag' | 'ar') => page.locator(`[data-facets] input[name="${filter}"]`);
const valueOf = (box: Locator) => box.evaluate((input: HTMLInputElement) => input.value);
/** No person is of a year: a search that nothing fits. */
const nothingFits = `q=${common}&ar=${year}&slag=Ledamot`;

describe('a search', () => {
  test('finds pages that hold the word, and marks it', async () => {
    await using open = await openSearch(`q=${common}`);
    expect((await hits(open.page)).length).toBeGreaterThan(0);
    expect(await open.page.locator('.excerpt mark').first().innerText()).not.toBe('');
    for (const text of await open.page.locator('.excerpt').allInnerTexts())
      expect(text).not.toMatch(/zq|undefined|\[object/);
    expect(open.faults).toEqual([]);
  });

  test('for what is no word finds nothing, rather than something else, and says so', async () => {
    await using open = await openSearch('q=xyzzyq');
    expect(await hits(open.page)).toEqual([]);
    expect(await open.page.locator('[data-no-hits]').isVisible()).toBe(true);
    expect(await open.page.locator('[data-filters]').isVisible()).toBe(false);
    expect(await notice(open.page).innerText()).toContain('Ordet ”xyzzyq” finns inte i arkivet.');
  });

  test('for words of which a page has not all says so', async () => {
    await using open = await openSearch(`q=${common} xyzzyq`);
    expect(await hits(open.page)).not.toEqual([]);
    expect(await notice(open.page).innerText()).toMatch(
      /Ordet ”xyzzyq” finns inte[^]*Ingen sida har allt du sökte/,
    );
  });
});

test('on a telephone the first result begins on the first screen', async () => {
  await using open = await openSearch(`q=${common}`, { width: 360 });
  await hits(open.page);
  const box = await titles(open.page).first().boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(560);
});

describe('the address', () => {
  test('follows what is typed, chosen and sorted, and the back button takes it back', async () => {
    await using open = await openPage('/sok/');
    const { page } = open;
    await field(page).pressSequentially(common, { delay: 20 });
    await waitForSummary(page, new RegExp(`träffar på ”${common}”`));
    expect((await addressOf(page)).searchParams.get('q')).toBe(common);
    const before = await summary(page).innerText();

    await boxes(page, 'slag').first().waitFor();
    const kind = await valueOf(boxes(page, 'slag').last());
    const kindBox = page.locator(`[data-facets] input[name="slag"][value="${kind}"]`);
    await page.locator('[data-filters]').evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await kindBox.check();
    await page.waitForURL((url) => url.searchParams.get('slag') === kind);
    await hits(page);

    await page.getByRole('radio', { name: 'datum' }).check();
    await page.waitForURL('**&sortera=datum');

    await page.goBack();
    await page.goBack();
    await waitForSummary(page, new RegExp(before));
    expect(await kindBox.isChecked()).toBe(false);
    expect(await page.getByRole('radio', { name: 'relevans' }).isChecked()).toBe(true);
    await page.goBack();
    await yearHeading(page).waitFor();
    expect(await field(page).inputValue()).toBe('');
  });

  test('brings back the whole search when the page is loaded again', async () => {
    await using open = await openSearch(`q=${common}&ar=${year}&sortera=datum`);
    const { page } = open;
    const before = await hits(page);
    expect(before).not.toEqual([]);
    await page.reload();
    expect(await hits(page)).toEqual(before);
    expect(await field(page).inputValue()).toBe(common);
    expect(await page.getByRole('checkbox', { name: new RegExp(`^${year}`) }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'datum' }).isChecked()).toBe(true);
    expect(await page.title()).toMatch(new RegExp(`^${common} – Sök`));
  });

  test('comes from the form of the first page', async () => {
    await using open = await openPage('/');
    await field(open.page).fill(common);
    await field(open.page).press('Enter');
    await open.page.waitForURL((url) => url.pathname === '/sok/' && url.searchParams.get('q') === common);
    expect(await hits(open.page)).not.toEqual([]);
  });
});

describe('filters', () => {
  test('say how many results each value leaves', async () => {
    await using open = await openSearch(`q=${common}`);
    const { page } = open;
    await hits(page);
    const box = boxes(page, 'slag').first();
    const count = Number(/\d+$/.exec(await box.locator('..').innerText())?.[0]);
    await box.check();
    await waitForSummary(page, new RegExp(`^${count} träff`));
    expect(await titles(page).count()).toBe(Math.min(count, 10));
  });

  test('are taken away one by one, and say what is left without them', async () => {
    await using open = await openSearch(nothingFits);
    const { page } = open;
    expect(await hits(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ta bort Ledamot' }).click();
    await page.waitForURL((url) => !url.searchParams.has('slag'));
    await page.getByRole('button', { name: `Ta bort ${year}` }).click();
    await page.waitForURL((url) => !url.searchParams.has('ar'));
    expect(await hits(page)).not.toEqual([]);
  });

  test('that leave nothing can be lifted with one press', async () => {
    await using open = await openSearch(nothingFits);
    expect(await hits(open.page)).toEqual([]);
    await open.page.getByRole('button', { name: /^Sök utan avgränsningar \(\d+ resultat\)$/ }).click();
    await waitForSummary(open.page, new RegExp(`^\\d+ träffar på ”${common}”`));
  });
});

describe('more results', () => {
  test('come at a press, with the focus on the first of them, and stay at a reload', async () => {
    await using open = await openSearch(`q=${common}`);
    const { page } = open;
    expect(await hits(page)).toHaveLength(10);
    const button = page.getByRole('button', { name: /^Visa / });
    await button.press('Enter');
    await titles(page).nth(10).waitFor();
    expect(
      await titles(page)
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect((await addressOf(page)).search).toContain('visa=20');
    const shown = await titles(page).count();
    await page.reload();
    expect(await hits(page)).toHaveLength(shown);
  });
});

test('everything can be done with the keyboard alone', async () => {
  await using open = await openPage('/sok/');
  const { page } = open;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (isThere: (text: string) => boolean) => {
    for (let step = 0; step < 60 && !isThere(await focused()); step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toSatisfy(isThere);
  };
  for (let step = 0; step < 10; step += 1) {
    if (await field(page).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(common);
  await waitForSummary(page, /träffar/);
  await boxes(page, 'slag').first().waitFor();
  await tabTo((text) => text.startsWith('År'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.has('ar'));
  const chosen = new URL(page.url()).searchParams.get('ar') ?? '';
  await page.getByRole('checkbox', { name: new RegExp(`^${chosen}`), checked: true }).waitFor();
  // The box was made anew with the counts, and the focus is still on it.
  await page.waitForFunction(
    (value) => (document.activeElement as HTMLInputElement | null)?.value === value,
    chosen,
  );
  await hits(page);
  const first = (await titles(page).first().innerText()).trim();
  await tabTo((text) => text === first);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sok/');
});

test('who listens hears the number of results once, when the typing is over', async () => {
  await using open = await openPage('/sok/');
  const { page } = open;
  await page.evaluate(() => {
    const region = document.querySelector('[role=status]');
    const said: string[] = ((globalThis as { said?: string[] }).said = []);
    if (region)
      new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  });
  await field(page).pressSequentially(common, { delay: 200 });
  await waitForSummary(page, new RegExp(`”${common}”`));
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  await page.waitForTimeout(1200);
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said);
  expect(said).toEqual([expect.stringMatching(new RegExp(`^\\d+ träffar på ”${common}”\\.`))]);
});

describe('the search page', () => {
  test('fetches nothing of the index before somebody searches', async () => {
    await using open = await openPage('/sok/');
    await open.page.waitForLoadState('networkidle');
    const files = await open.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(files.filter((name) => /\/sokord\//.test(name))).toEqual([]);
  });

  test('says so in Swedish when the index cannot be had, and shows the list by year', async () => {
    await using open = await openPage('/sok/');
    const { page } = open;
    await page.route(/\/sokord\//, (route) => route.fulfill({ status: 503, body: '' }));
    await field(page).fill(common);
    await page.getByText('Sökningen kunde inte laddas').first().waitFor();
    expect(await yearHeading(page).isVisible()).toBe(true);
  });

  test('has the list by year, and no filters that do nothing, without JavaScript', async () => {
    await using open = await openPage(`/sok/?q=${common}`, { javaScript: false });
    const { page } = open;
    expect(await yearHeading(page).isVisible()).toBe(true);
    expect(await page.locator('[data-everything] .item-title a').first().isVisible()).toBe(true);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
  });

  testStates({
    'results with all filters open': `q=${common}&slag=Beslut&ar=${year}`,
    'no results': nothingFits,
  });
});
