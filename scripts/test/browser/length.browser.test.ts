/**
 * How pages of decisions and votes read on a telephone and on paper: what stands on the first screen, that links into
 * folds open them, that nothing is lost in print, and that one comes back to where one was.
 */
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { versions } from '../../../src/exports/checksums/index.ts';
import { SITE_ADDRESS } from '../../../src/site/settings/settings.ts';
import { busiestBody, decisionOf, decisions, listed, withMostClauses, withUnknown } from './archive.ts';
import { addressOf, openPage, origin } from './site.ts';

const telephone = { width: 360, height: 740 };
const vote = withUnknown ?? listed?.path;
/** A decision with a vote, or any. */
const decision = vote === undefined ? (decisions[0] ?? '') : decisionOf(vote);

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
  await using open = await openPage(decision, { width: telephone.width });
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

describe('a fold', () => {
  test('that a link leads into is opened, also once more after it was closed', async ({ skip }) => {
    const { path, clauses } = withMostClauses ?? { path: decision, clauses: 1 };
    const [beforeLast, last] = [`#punkt-${clauses - 1}`, `#punkt-${clauses}`];
    await using open = await openPage(path + last, { width: telephone.width });
    const { page } = open;
    const clause = page.locator(last);
    skip((await clause.evaluate((row) => row.closest('details'))) === null, 'no decision is so long');
    expect(await clause.isVisible()).toBe(true);
    const close = () => clause.evaluate((row) => row.closest('details')?.removeAttribute('open'));
    await close();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, beforeLast);
    await page.locator(beforeLast).waitFor();
    await close();
    await page.evaluate((hash) => {
      const link = document.createElement('a');
      link.href = hash;
      document.body.append(link);
      link.click();
    }, beforeLast);
    await page.locator(beforeLast).waitFor();
    expect(open.faults).toEqual([]);
  });

  test('beside the text stands open on wide screens, without a name', async () => {
    await using open = await openPage(decision);
    const beside = open.page.locator('.fold.beside').first();
    expect(await beside.locator('.folded').isVisible()).toBe(true);
    expect(await beside.locator('summary').isVisible()).toBe(false);
  });
});

test('what is printed is short and ends with address and check sum, and all of it can be printed', async () => {
  await using open = await openPage(decision);
  const { page } = open;
  const pages = async () =>
    (await PDFDocument.load(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).getPageCount();
  expect(await pages()).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  const end = (await page.locator('main').innerText()).trim();
  expect(end).toMatch(
    new RegExp(
      `${RegExp.escape(SITE_ADDRESS + decision)}\\s+Kontrollsumma: ${versions[0].number}:[0-9a-f]{4}-[0-9a-f]{4}$`,
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
      `/sok/?q=${busiestBody.name}&visa=20`,
      '[data-hits] .item-title a',
      13,
    ],
    ['votes that were narrowed', `/voteringar/?organ=${busiestBody.id}`, '.ballots > li:not([hidden]) a', 5],
  ])('%s are where they were, with the focus on the one that was followed', async (_, path, links, most) => {
    await using open = await openPage(path, { width: telephone.width });
    const { page } = open;
    await page.setViewportSize(telephone);
    await page.locator(links).first().waitFor();
    const place = Math.min(most, (await page.locator(links).count()) - 1);
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
