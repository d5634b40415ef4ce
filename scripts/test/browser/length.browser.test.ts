/**
 * How pages of decisions and votes read on a telephone and on paper: what stands on the first screen, how long they are
 * unopened, that no amount is broken, that links into folds open them, and that nothing is lost in print.
 */
import { readdirSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, openPage, origin, unfold } from './site.ts';
import { versions } from '../../../src/exports/checksums/index.ts';

const telephone = { width: 360, height: 740 };
const digital = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';
const budget = '/goteborg/kommunstyrelsen/2024-11-20/956/';
/** Amounts as a reader sees them: figures and what they count, and votes against each other. */
const AMOUNT =
  /\d[\d\s.,]*(?:\s?–\s?\d[\d\s.,]*)*\s(?:%|kr|kronor|tkr|mnkr|mkr|mdkr|procent|miljoner|miljarder)(?:\s(?:kronor|kr))?(?!\p{L})|\d{1,3}(?:\s\d{3})+|\d+(?:–\d+)+|§+\s\d+/gu;

/** The decisions of the archive, by their files' places, which are their addresses. */
const decisions = readdirSync('src/content/beslut', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\.mdx$/, '')}/`);

const screens = async (page: Page) =>
  (await page.evaluate(() => document.documentElement.scrollHeight)) / telephone.height;

/** The amounts in running text that stand on more than one line. */
const brokenAmounts = (page: Page) =>
  page.evaluate(
    ([source, flags]) => {
      const broken: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style, svg, textarea, pre, code, .cited, .visually-hidden'))
          continue;
        for (const { index, 0: amount } of (node.textContent ?? '').matchAll(new RegExp(source, flags))) {
          range.setStart(node, index);
          range.setEnd(node, index + amount.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(amount);
        }
      }
      return broken;
    },
    [AMOUNT.source, AMOUNT.flags] as const,
  );

test('the first screen of every decision has its title, what was decided, what became of it and the tally', async () => {
  await using open = await openPage(decisions[0] ?? '', { width: telephone.width });
  const { page } = open;
  await page.setViewportSize(telephone);
  const late: Record<string, number> = {};
  const silent: string[] = [];
  for (const path of decisions) {
    await page.goto(origin + path);
    const { title, bottom, told } = await page.evaluate(() => {
      const parts = ['h1', '.lead', '.outcome'].map((part) => document.querySelector(`.opening ${part}`));
      const votes = document.querySelectorAll('h2[id^="votering-"]').length;
      return {
        title: parts[0]?.textContent ?? '',
        bottom: Math.max(...parts.map((part) => part?.getBoundingClientRect().bottom ?? Infinity)),
        told: votes === 0 || document.querySelectorAll('.outcome a[href^="#votering-"]').length > 0,
      };
    });
    if (title.length <= 120 && bottom > telephone.height) late[path] = Math.round(bottom);
    if (!told) silent.push(path);
  }
  expect(late).toEqual({});
  expect(silent).toEqual([]);
});

test('a title of 120 letters leaves room for the decision and its figures', async () => {
  await using open = await openPage(digital, { width: telephone.width });
  const { page } = open;
  await page.setViewportSize(telephone);
  const bottom = await page.evaluate(() => {
    const title = document.querySelector('h1');
    if (title) {
      title.textContent =
        'Ett påhittat ärende om upprustning av skolor, förskolor och äldreboenden i alla kommundelar '.padEnd(
          120,
          'under åren ',
        );
      title.className = 'long';
    }
    return document.querySelector('.outcome')?.getBoundingClientRect().bottom;
  });
  expect(bottom).toBeLessThanOrEqual(telephone.height);
});

describe.each([
  ['§ 89', digital, 7],
  ['§ 956', budget, 12],
])('%s', (_, path, most) => {
  test(`is at most ${most} screens unopened, and breaks no amount at any width, folded or not`, async () => {
    await using open = await openPage(path, { width: telephone.width });
    const { page } = open;
    await page.setViewportSize(telephone);
    expect(await screens(page)).toBeLessThanOrEqual(most);
    await unfold(page);
    const broken: Record<number, string[]> = {};
    for (const width of [320, 360, 640, 1280]) {
      await page.setViewportSize({ width, height: telephone.height });
      broken[width] = await brokenAmounts(page);
    }
    expect(broken).toEqual({ 320: [], 360: [], 640: [], 1280: [] });
  });
});

test('§ 89 says its figures at most twice unopened', async () => {
  await using open = await openPage(digital, { width: telephone.width });
  const text = await open.page.locator('main').innerText();
  const said = text.match(/9\s*(?:–\s*6|(?:ja|röster|mot)\b)/g) ?? [];
  expect(said.length).toBeLessThanOrEqual(2);
});

describe('a fold', () => {
  test('that a link leads into is opened, also once more after it was closed', async () => {
    await using open = await openPage(`${budget}#punkt-22`, { width: telephone.width });
    const { page } = open;
    const last = page.locator('#punkt-22');
    expect(await last.isVisible()).toBe(true);
    const close = () => last.evaluate((clause) => clause.closest('details')?.removeAttribute('open'));
    await close();
    await page.evaluate(() => {
      location.hash = '#punkt-21';
    });
    await page.locator('#punkt-21').waitFor();
    await close();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#punkt-21';
      document.body.append(link);
      link.click();
    });
    await page.locator('#punkt-21').waitFor();
    expect(open.faults).toEqual([]);
  });

  test('shows its target without script too, and can be opened by hand', async () => {
    await using open = await openPage(`${budget}#punkt-22`, { width: telephone.width, javaScript: false });
    expect(await open.page.locator('#punkt-22').isVisible()).toBe(true);
    expect(await open.page.getByRole('button', { name: 'Skriv ut allt' }).count()).toBe(0);
    const amounts = open.page.getByText('11 belopp till');
    await amounts.click();
    expect(await open.page.getByText('26 miljoner kronor').last().isVisible()).toBe(true);
  });

  test('beside the text stands open on wide screens, without a name', async () => {
    await using open = await openPage(digital);
    expect(await open.page.getByText('Regionstabschef').isVisible()).toBe(true);
    expect(await open.page.getByText('3 underlag och 1 mottagare').isVisible()).toBe(false);
  });
});

test('what is printed is short and ends with address and check sum, and all of it can be printed', async () => {
  await using open = await openPage(digital);
  const { page } = open;
  const pages = async () =>
    (await PDFDocument.load(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).getPageCount();
  expect(await pages()).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  const end = (await page.locator('main').innerText()).trim();
  expect(end).toMatch(
    new RegExp(
      `https://beslut\\.example/\\S+/89/\\s+Kontrollsumma: ${versions[0].number}:[0-9a-f]{4}-[0-9a-f]{4}$`,
    ),
  );
  await page.emulateMedia({ media: 'screen' });
  const opened = await page.evaluate(() => {
    let folds: boolean[] = [];
    window.print = () => {
      folds = [...document.querySelectorAll('main details')].map((fold) => (fold as HTMLDetailsElement).open);
      window.dispatchEvent(new Event('afterprint'));
    };
    document.querySelector<HTMLButtonElement>('[data-print-all]')?.click();
    return folds;
  });
  expect(opened.length).toBeGreaterThan(3);
  expect(opened.every(Boolean)).toBe(true);
  expect(await page.locator('main details[open]').count()).toBe(0);
});

describe('back from a decision', () => {
  test.each([
    [
      'hits that were fetched by "visa fler"',
      '/sok/?q=kommunstyrelsen&visa=20',
      '[data-hits] .item-title a',
      13,
    ],
    ['votes that were narrowed', '/voteringar/?organisation=goteborg', '.ballots > li:not([hidden]) a', 5],
  ])('%s are where they were, with the focus on the one that was followed', async (_, path, links, place) => {
    await using open = await openPage(path, { width: telephone.width });
    const { page } = open;
    await page.setViewportSize(telephone);
    const link = page.locator(links).nth(place);
    await link.scrollIntoViewIfNeeded();
    const [href, before] = await link.evaluate((anchor: HTMLAnchorElement) => [
      anchor.href,
      anchor.getBoundingClientRect().top,
    ]);
    await link.click();
    await page.waitForURL(String(href).replace(/#.*/, '**'));
    await page.goBack();
    await page.waitForFunction(
      (to) => (document.activeElement as HTMLAnchorElement | null)?.href === to,
      href,
    );
    const after = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? NaN);
    expect(Math.abs(after - Number(before))).toBeLessThanOrEqual(2);
    expect((await addressOf(page)).search).toBe(new URL(path, origin).search);
  });
});
