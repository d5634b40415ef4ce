/** What searches show of the documents of this archive, in a real browser. What they find needs none: `search.site.test.ts`. */
import { describe, expect, test } from 'vitest';
import { hits, notice, openSearch, summary, testStates } from '../../../scripts/test/browser/search-page.ts';

const staffing = '/norrbotten/regionstyrelsen/2023-04-05/bemanningspaket/';
const slides = '/norrbotten/underlag/uppfoljningsindikatorer-2022/';

describe('a search', () => {
  test('for words in quotation marks that many pages may have reads the best, and more for who asks', async () => {
    await using open = await openSearch('q="enligt förslaget"');
    const { page } = open;
    await hits(page);
    expect(await notice(page).innerText()).toMatch(/Sökningen har läst de 20 som stämmer bäst/);
    await notice(page).getByRole('button', { name: 'Läs fler' }).press('Enter');
    await notice(page).filter({ hasNotText: 'har läst de 20' }).waitFor({ state: 'attached' });
    await hits(page);
    expect(open.faults).toEqual([]);
  });
});

describe('a result', () => {
  test('marks what was searched for, and leads to the part of the page where it is', async () => {
    await using open = await openSearch('q=mödrahälsovård');
    await hits(open.page);
    expect(await open.page.locator('.excerpt mark').first().innerText()).toMatch(/^mödrahälsovården$/i);
    await open.page.getByRole('link', { name: 'Mödrahälsovården', exact: true }).click();
    await open.page.waitForURL(`**${slides}#*`);
    expect(await open.page.locator(':target').innerText()).toMatch(/mödrahälsovården/i);
  });

  test('that only proposes looks it, and an unknown date has its look', async () => {
    await using open = await openSearch('q=272-2020');
    await hits(open.page);
    const first = open.page.locator('[data-hits] > li').first();
    expect(await first.locator('.item-status.proposes').innerText()).toMatch(/^Föreslår regionfullmäktige/);
    expect(await first.locator('.unstated-value').innerText()).toBe('Framgår inte av källan');
  });
});

test('a matter is one result, with its decisions under it, and it is said how many pages that is', async () => {
  await using open = await openSearch('q=centralbad');
  const paths = await hits(open.page);
  const result = open.page
    .locator('[data-hits] > li')
    .filter({ has: open.page.locator('.steps') })
    .first();
  const steps = result.locator('.steps li a');
  const addresses = await steps.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(addresses.length).toBeGreaterThan(1);
  expect(paths.filter((path) => addresses.includes(path))).toHaveLength(1);
  expect(await result.locator('.steps > p a').first().getAttribute('href')).toMatch(/\/arenden\//);
  expect(await notice(open.page).innerText()).toMatch(/\d+ sidor: de om samma ärende står tillsammans/);
});

test('pages about the site are no results, and a line leads to them', async () => {
  await using open = await openSearch('q=flöde');
  expect(await hits(open.page)).toEqual([]);
  await open.page.getByRole('button', { name: /^Om webbplatsen: \d+ sidor$/ }).press('Enter');
  await open.page.waitForURL('**&slag=Om+webbplatsen');
  expect((await hits(open.page)).length).toBeGreaterThan(1);
});

test('chosen proposals alone are shown, each as no more than that', async () => {
  await using open = await openSearch('q=regionstyrelsen&slag=Förslag till annat organ');
  expect(await hits(open.page)).not.toEqual([]);
  const statuses = open.page.locator('[data-hits] .item-status');
  expect(await statuses.count()).toBeGreaterThan(0);
  expect(await open.page.locator('[data-hits] .item-status:not(.proposes)').count()).toBe(0);
});

describe('a misspelt word', () => {
  test('is searched for as the archive spells it, which is said and can be taken with the keyboard', async () => {
    await using open = await openSearch('q=stafetläkare');
    const { page } = open;
    expect(await hits(page)).toContain(staffing);
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
    await hits(page);
    expect(await summary(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('what was searched for', () => {
  test('is marked inside a compound, in an excerpt of the page’s own sentences', async () => {
    await using open = await openSearch('q=frånvaro');
    await hits(open.page);
    const excerpts = open.page.locator('.excerpt');
    expect(await excerpts.locator('mark').allInnerTexts()).toContain('frånvaron');
    for (const text of await excerpts.allInnerTexts()) expect(text).not.toMatch(/zq|undefined|\[object/);
  });
});

describe('the search page', () =>
  testStates({
    'the steps of a matter': 'q=centralbad',
    'a suggestion': 'q=stafetläkare',
  }));
