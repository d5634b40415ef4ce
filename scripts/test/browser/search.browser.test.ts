/**
 * The search page in a real browser, over the built site and under the production headers. What is found for which words
 * needs no browser: src/content/prov/search.site.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, noFaults, widths } from './axe.ts';
import { addressOf, openPage, type OpenPage, type View } from './site.ts';

const callMe = '/norrbotten/regionstyrelsen/odaterat/113/';
const staffing = '/norrbotten/regionstyrelsen/2023-04-05/bemanningspaket/';
const slides = '/norrbotten/underlag/uppfoljningsindikatorer-2022/';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök beslut' });
const summary = (page: Page) => page.locator('[data-summary]');
const notice = (page: Page) => page.locator('[data-notice]');
const titles = (page: Page) => page.locator('[data-hits] .item-title a');

/** Waits until the search is over, then gives the addresses found, the first first. */
async function found(page: Page): Promise<string[]> {
  await page.locator('[data-results][aria-busy=false]').waitFor();
  return titles(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

const openSearch = (query: string, view?: View) => openPage(`/sok/?${new URLSearchParams(query)}`, view);

/** Waits for the summary to say this, which it does only for the search that was asked for. */
const waitForSummary = (page: Page, text: RegExp) => summary(page).filter({ hasText: text }).waitFor();

describe('a search', () => {
  test('finds the document that holds a word', async () => {
    await using open = await openSearch('q=CallMe');
    expect((await found(open.page))[0]).toBe(callMe);
    expect(open.faults).toEqual([]);
  });

  test('for what is no word finds nothing, rather than something else, and says so', async () => {
    await using open = await openSearch('q=xyzzyq');
    expect(await found(open.page)).toEqual([]);
    expect(await open.page.locator('[data-no-hits]').isVisible()).toBe(true);
    expect(await notice(open.page).innerText()).toContain('Ordet ”xyzzyq” finns inte i arkivet.');
  });

  test('for words of which a page has not all says so', async () => {
    await using open = await openSearch('q=stafettläkare xyzzyq');
    expect(await found(open.page)).toContain(staffing);
    expect(await notice(open.page).innerText()).toMatch(
      /Ordet ”xyzzyq” finns inte[^]*Ingen sida har allt du sökte/,
    );
  });

  test('for words in quotation marks that many pages may have reads the best, and more for who asks', async () => {
    await using open = await openSearch('q="enligt förslaget"');
    const { page } = open;
    await found(page);
    expect(await notice(page).innerText()).toMatch(/Sökningen har läst de 20 som stämmer bäst/);
    await notice(page).getByRole('button', { name: 'Läs fler' }).press('Enter');
    await notice(page).filter({ hasNotText: 'har läst de 20' }).waitFor({ state: 'attached' });
    await found(page);
    expect(open.faults).toEqual([]);
  });
});

describe('a result', () => {
  test('marks what was searched for, and leads to the part of the page where it is', async () => {
    await using open = await openSearch('q=mödrahälsovård');
    await found(open.page);
    expect(await open.page.locator('.excerpt mark').first().innerText()).toMatch(/^mödrahälsovården$/i);
    await open.page.getByRole('link', { name: 'Mödrahälsovården', exact: true }).click();
    await open.page.waitForURL(`**${slides}#*`);
    expect(await open.page.locator(':target').innerText()).toMatch(/mödrahälsovården/i);
  });

  test('that only proposes looks it, and an unknown date has its look', async () => {
    await using open = await openSearch('q=272-2020');
    await found(open.page);
    const first = open.page.locator('[data-hits] > li').first();
    expect(await first.locator('.item-status.proposes').innerText()).toMatch(/^Föreslår regionfullmäktige/);
    expect(await first.locator('.unstated-value').innerText()).toBe('Framgår inte av källan');
  });
});

describe('a misspelt word', () => {
  test('is searched for as the archive spells it, which is said and can be taken with the keyboard', async () => {
    await using open = await openSearch('q=stafetläkare');
    const { page } = open;
    expect(await found(page)).toContain(staffing);
    expect(await notice(page).innerText()).toMatch(
      /Menade du stafettläkare[^]*Ordet ”stafetläkare” finns inte i arkivet/,
    );
    const button = notice(page).getByRole('button');
    await summary(page).focus();
    await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q')?.startsWith('stafettläkar') === true);
    await notice(page).filter({ hasNotText: 'Menade du' }).waitFor({ state: 'attached' });
    await found(page);
    expect(await summary(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('what was searched for', () => {
  test('is marked inside a compound, in an excerpt of the page’s own sentences', async () => {
    await using open = await openSearch('q=frånvaro');
    await found(open.page);
    const excerpts = open.page.locator('.excerpt');
    expect(await excerpts.locator('mark').allInnerTexts()).toContain('frånvaron');
    for (const text of await excerpts.allInnerTexts()) expect(text).not.toMatch(/zq|undefined|\[object/);
  });
});

describe('the address', () => {
  test('follows what is typed, chosen and sorted, and the back button takes it back', async () => {
    await using open = await openPage('/sok/');
    const { page } = open;
    await field(page).pressSequentially('regionstyrelsen', { delay: 20 });
    await waitForSummary(page, /träffar på ”regionstyrelsen”/);
    expect((await addressOf(page)).search).toBe('?q=regionstyrelsen');
    const before = await summary(page).innerText();

    await page.getByRole('checkbox', { name: /^Förslag/ }).check();
    await page.waitForURL('**/sok/?q=regionstyrelsen&slag=F%C3%B6rslag+till+annat+organ');
    await found(page);
    expect(await page.locator('.item-status:not(.proposes)').filter({ visible: true }).count()).toBe(0);

    await page.getByRole('radio', { name: 'datum' }).check();
    await page.waitForURL('**&sortera=datum');

    await page.goBack();
    await page.goBack();
    await waitForSummary(page, new RegExp(before));
    expect(await page.getByRole('checkbox', { name: /^Förslag/ }).isChecked()).toBe(false);
    expect(await page.getByRole('radio', { name: 'relevans' }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { name: '2023' }).waitFor();
    expect(await field(page).inputValue()).toBe('');
  });

  test('brings back the whole search when the page is loaded again', async () => {
    await using open = await openSearch('q=regionstyrelsen&ar=2023&sortera=datum');
    const { page } = open;
    const before = await found(page);
    await page.reload();
    expect(await found(page)).toEqual(before);
    expect(await field(page).inputValue()).toBe('regionstyrelsen');
    expect(await page.getByRole('checkbox', { name: /^2023/ }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'datum' }).isChecked()).toBe(true);
    expect(await page.title()).toMatch(/^regionstyrelsen – Sök/);
  });

  test('comes from the form of the first page', async () => {
    await using open = await openPage('/');
    await field(open.page).fill('CallMe');
    await field(open.page).press('Enter');
    await open.page.waitForURL('**/sok/?q=CallMe');
    expect((await found(open.page))[0]).toBe(callMe);
  });
});

describe('filters', () => {
  test('say how many results each value leaves', async () => {
    await using open = await openSearch('q=regionstyrelsen&visa=200');
    const { page } = open;
    await found(page);
    const box = page.getByRole('checkbox', { name: /^Beslut \d/ });
    const count = Number(/\d+$/.exec(await box.locator('..').innerText())?.[0]);
    await box.check();
    await waitForSummary(page, new RegExp(`^${count} träffar`));
    expect(await titles(page).count()).toBe(count);
  });

  test('are taken away one by one or all at once, and say what is left without them', async () => {
    await using open = await openSearch('q=CallMe&ar=2020&slag=Underlag');
    const { page } = open;
    expect(await found(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ta bort Underlag' }).click();
    await page.waitForURL('**/sok/?q=CallMe&ar=2020');
    await page.getByRole('button', { name: 'Ta bort 2020' }).click();
    await page.waitForURL('**/sok/?q=CallMe');
    expect((await found(page))[0]).toBe(callMe);
  });

  test('that leave nothing can be lifted with one press', async () => {
    await using open = await openSearch('q=CallMe&ar=2020&slag=Underlag');
    await found(open.page);
    await open.page.getByRole('button', { name: /^Sök utan avgränsningar \(\d+ träffar\)$/ }).click();
    await waitForSummary(open.page, /^\d+ träffar på ”CallMe”/);
  });
});

describe('more results', () => {
  test('come at a press, with the focus on the first of them, and stay at a reload', async () => {
    await using open = await openSearch('q=beslut');
    const { page } = open;
    expect(await found(page)).toHaveLength(10);
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
    expect(await found(page)).toHaveLength(shown);
  });
});

test('everything can be done with the keyboard alone', async () => {
  await using open = await openPage('/sok/');
  const { page } = open;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (text: RegExp) => {
    for (let step = 0; step < 40 && !text.test(await focused()); step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(text);
  };
  for (let step = 0; step < 10; step += 1) {
    if (await field(page).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('regionstyrelsen');
  await waitForSummary(page, /träffar/);
  await page.getByRole('checkbox', { name: /^Beslut/ }).waitFor();
  await tabTo(/^År/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL('**/sok/?q=regionstyrelsen&ar=2023');
  await page.getByRole('checkbox', { name: /^2023/, checked: true }).waitFor();
  // The box was made anew with the counts, and the focus is still on it.
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === '2023');
  await found(page);
  const first = await titles(page).first().innerText();
  await tabTo(new RegExp(`^${first}$`));
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
  await field(page).pressSequentially('CallMe', { delay: 250 });
  await waitForSummary(page, /”CallMe”/);
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  await page.waitForTimeout(1200);
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said);
  expect(said).toEqual([expect.stringMatching(/^\d+ träffar på ”CallMe”\.$/)]);
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
    await field(page).fill('CallMe');
    await page.getByText('Sökningen kunde inte laddas').first().waitFor();
    expect(await page.getByRole('heading', { name: '2023' }).isVisible()).toBe(true);
  });

  test('has the list by year, and no filters that do nothing, without JavaScript', async () => {
    await using open = await openPage('/sok/?q=CallMe', { javaScript: false });
    const { page } = open;
    expect(await page.getByRole('heading', { name: '2023' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /CallMe/ }).isVisible()).toBe(true);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
  });

  const states = {
    'results with all filters open': 'q=regionstyrelsen&slag=Beslut&ar=2023',
    'no results': 'q=CallMe&ar=2020',
    'a suggestion': 'q=stafetläkare',
  };
  describe.each(Object.entries(states))('with %s', (_, query) => {
    let open: OpenPage;
    beforeAll(async () => {
      open = await openSearch(query);
      await found(open.page);
    });
    afterAll(() => open.close());

    test.each(widths)('has no accessibility fault, %i px wide, light or dark', async (width) => {
      const { page } = open;
      await page.setViewportSize({ width, height: 800 });
      await openFilters(page);
      expect(await axeFaults(page, width)).toEqual(noFaults);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(open.faults).toEqual([]);
    });
  });
});

async function openFilters(page: Page): Promise<void> {
  const openAll = (selector: string) =>
    page.locator(selector).evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
  await openAll('[data-filters]');
  await page.getByRole('checkbox').first().waitFor();
  await openAll('[data-facet]');
}
