/** How long the longest pages of this archive are, and that none of their amounts is broken. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, unfold } from '../../../scripts/test/browser/site.ts';

const telephone = { width: 360, height: 740 };
const digital = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';
const budget = '/goteborg/kommunstyrelsen/2024-11-20/956/';
/** Amounts as a reader sees them: figures and what they count, and votes against each other. */
const AMOUNT =
  /\d[\d\s.,]*(?:\s?–\s?\d[\d\s.,]*)*\s(?:%|kr|kronor|tkr|mnkr|mkr|mdkr|procent|miljoner|miljarder)(?:\s(?:kronor|kr))?(?!\p{L})|\d{1,3}(?:\s\d{3})+|\d+(?:–\d+)+|§+\s\d+/gu;

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

test('a fold shows its target without script too, and can be opened by hand', async () => {
  await using open = await openPage(`${budget}#punkt-22`, { width: telephone.width, javaScript: false });
  expect(await open.page.locator('#punkt-22').isVisible()).toBe(true);
  expect(await open.page.getByRole('button', { name: 'Skriv ut allt' }).count()).toBe(0);
  const amounts = open.page.getByText('11 belopp till');
  await amounts.click();
  expect(await open.page.getByText('26 miljoner kronor').last().isVisible()).toBe(true);
});
