/**
 * Pages in English: the search says all in English of an archive in Swedish, and who changes the language stays.
 */
import { expect, test } from 'vitest';
import type { TranslatedPage } from '../../../src/schema/webbplats.ts';
import { siteLanguages } from '../../../src/site/settings/languages.ts';
import { busiestBody, listed } from './archive.ts';
import { openPage, origin, unfold } from './site.ts';

const inEnglish = (page: TranslatedPage) => siteLanguages(page).includes('en');

const { path: vote = '' } = listed ?? {};
const searches = inEnglish('search');
const votes = inEnglish('votes') && listed !== undefined;

test.skipIf(!searches)('the search in English finds Swedish decisions and speaks English', async () => {
  await using open = await openPage(`/en/sok/?q=${busiestBody.name}`);
  const { page } = open;
  const heading = page.locator('[data-summary]');
  await heading.filter({ hasText: new RegExp(`results? for “${busiestBody.name}”`) }).waitFor();
  const first = page.locator('[data-hits] > li').first();
  expect(await first.locator('.item-title').getAttribute('lang')).toBe('sv');
  const filters = page.locator('[data-facets]');
  await filters.getByText('Kind', { exact: true }).first().waitFor();
  // The value in the address is the same in every language.
  const decisions = filters.locator('input[name=slag][value="Beslut"]');
  expect(await decisions.locator('..').innerText()).toMatch(/^Decision/);
  await decisions.check();
  await page.waitForURL(/slag=Beslut/);
  await page.getByRole('button', { name: /^Remove Decision/ }).waitFor();
  expect(open.faults).toEqual([]);
});

test.skipIf(!searches)('a search that finds nothing says so in English', async () => {
  await using open = await openPage('/en/sok/?q=qqxxzz');
  await open.page.locator('[data-summary]').filter({ hasText: 'No results' }).waitFor();
  expect(await open.page.locator('[data-no-hits]').innerText()).toMatch(/The archive is not complete/);
});

test.skipIf(!searches)('who changes the language keeps the search', async () => {
  await using open = await openPage('/sok/?q=telefon&slag=Beslut');
  await open.page.getByRole('link', { name: 'English' }).click();
  await open.page.waitForURL(`${origin}/en/sok/?q=telefon&slag=Beslut`);
  await open.page.getByRole('link', { name: 'Svenska' }).click();
  await open.page.waitForURL(`${origin}/sok/?q=telefon&slag=Beslut`);
});

test.skipIf(!votes)('who changes the language keeps the place and the filters of a table', async () => {
  await using open = await openPage(`${vote}?rost=nej#personer`);
  await open.page.getByRole('link', { name: 'English' }).click();
  await open.page.waitForURL(`${origin}/en${vote}?rost=nej#personer`);
  const summary = open.page.locator('.member-filter .meta');
  expect(await summary.innerText()).toMatch(/^Shows \d+ of \d+\. Party by party/);
  expect(await open.page.locator('#lista-rost option:checked').innerText()).toBe('no');
  expect(open.faults).toEqual([]);
});

test.skipIf(!votes)('the language changes without JavaScript too', async () => {
  await using open = await openPage(vote, { javaScript: false });
  await open.page.getByRole('link', { name: 'English' }).click();
  await open.page.waitForURL(`${origin}/en${vote}`);
  expect(await open.page.locator('html').getAttribute('lang')).toBe('en');
});

test.skipIf(!votes)('a table in English is sorted by roles as in Swedish', async () => {
  const roles = async (path: string) => {
    await using open = await openPage(`${path}?sortera=roll`);
    const names = open.page.locator('table.members tbody tr:not([hidden]) th[scope=row]');
    return await names.allInnerTexts();
  };
  expect(await roles(`/en${vote}`)).toEqual(await roles(vote));
});

test.skipIf(!votes)('what is copied is in English', async () => {
  await using open = await openPage(`/en${vote}`);
  const { page } = open;
  await unfold(page);
  await page.getByRole('button', { name: 'Copy the reference' }).waitFor();
  expect(await page.locator('.cited').first().innerText()).toMatch(/vote 1.*\(read \d+ \w+ \d{4}, checksum/s);
});
