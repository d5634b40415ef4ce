/**
 * The register of assignments in a real browser: narrowed, reached by keyboard, and read without script.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasAssignments } from './archive.ts';
import { choices } from './narrowing.ts';
import { addressOf, openPage, origin, unfold } from './site.ts';

const rows = (page: Page) => page.locator('.assignments > li').filter({ visible: true });
const states = (page: Page) => rows(page).locator('.assignment-state').allInnerTexts();
const headings = (page: Page) =>
  page.locator('[data-narrow-group] > h2').filter({ visible: true }).allInnerTexts();
/** What the first assignment says of itself, by the names of the choices. */
const factsOf = (page: Page) =>
  rows(page)
    .first()
    .evaluate(({ dataset }) => ({ ...dataset }) as Record<string, string>);
const count = (page: Page) => page.getByRole('status').innerText();

describe.skipIf(!hasAssignments)('the register of assignments', () => {
  test('is by due date with what has none last', async () => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    const shown = await headings(page);
    const years = shown.filter((text) => text.startsWith('Senast '));
    expect(years).toEqual(years.toSorted());
    const last = ['Tid utan datum', 'Utan slutdatum', 'Föreslagna'].filter((text) => shown.includes(text));
    expect(shown).toEqual([...years, ...last]);
    expect(open.faults).toEqual([]);
  });

  test('is narrowed as one chooses, says how many are left, and the back button takes it back', async ({
    skip,
  }) => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    skip((await choices(page, 'lage')).length === 0, 'all assignments are in one state');
    const [all, whole] = [await rows(page).count(), await count(page)];
    await page.getByText('Avgränsa').click();
    const { lage: state } = await factsOf(page);
    await page.getByLabel('Läge').selectOption(state ?? '');
    const fitting = await rows(page).count();
    const shown = await rows(page).evaluateAll((items) => items.map(({ dataset }) => dataset['lage']));
    expect(new Set(shown)).toEqual(new Set([state]));
    expect((await addressOf(page)).search).toBe(`?lage=${state}`);
    expect(await count(page)).toMatch(fitting < all ? new RegExp(`^${fitting} av ${all} `) : whole);
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    expect(await count(page)).toBe(whole);
  });

  test('is as the address says when it is opened, with each way to narrow', async () => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    const facts = await factsOf(page);
    const all = await rows(page).evaluateAll((items) => items.map(({ dataset }) => ({ ...dataset })));
    // A fact of several values, such as topics, is narrowed to the first.
    const wanted = Object.entries(facts).flatMap(([name, value]) => {
      const [first] = value.split(' ');
      return first ? [[name, first] as const] : [];
    });
    const fits = (row: (typeof all)[number]) =>
      wanted.every(([name, value]) => (row[name] ?? '').split(' ').includes(value));
    await page.goto(
      `${origin}/uppdrag/?${new URLSearchParams(wanted.map(([name, value]) => [name, value]))}`,
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(await rows(page).count()).toBe(all.filter(fits).length);
  });

  test('finds by an old address what was called open, and calls nothing so itself', async ({ skip }) => {
    await using open = await openPage('/uppdrag/?lage=oppet');
    skip(!(await choices(open.page, 'lage')).includes('oppet'), 'none is of that kind');
    const shown = await states(open.page);
    expect(shown).not.toContain('Datumet har passerat');
    expect(await open.page.locator('main').innerText()).not.toMatch(/Öppet/);
  });

  test('is narrowed by keyboard alone', async ({ skip }) => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    const choice = page.locator('select[name="organisation"] option').nth(1);
    skip((await choice.count()) === 0, 'there is one organisation');
    const { value, text } = await choice.evaluate((option: HTMLOptionElement) => ({
      value: option.value,
      text: option.text,
    }));
    await page.locator('[data-narrow-filters] > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    expect((await addressOf(page)).search).toBe(`?organisation=${value}`);
    await page.getByRole('button', { name: 'Visa alla' }).press('Enter');
    expect((await addressOf(page)).search).toBe('');
    expect(
      await page.evaluate(() => document.activeElement?.matches('[data-narrow-filters] > summary')),
    ).toBe(true);
  });

  test('says that nothing fits, and that this is not to say that there is none', async ({ skip }) => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    const [addressees, topics] = [await choices(page, 'mottagare'), await choices(page, 'amne')];
    const all = await rows(page).evaluateAll((items) =>
      items.map(({ dataset: { mottagare, amne } }) => ({ mottagare, topics: amne?.split(' ') ?? [] })),
    );
    const none = addressees
      .flatMap((addressee) => topics.map((topic) => [addressee, topic] as const))
      .find(([addressee, topic]) =>
        all.every((row) => row.mottagare !== addressee || !row.topics.includes(topic)),
      );
    if (none === undefined) return skip('everybody has something of every topic');
    await page.goto(`${origin}/uppdrag/?mottagare=${none[0]}&amne=${none[1]}`);
    expect(await rows(page).count()).toBe(0);
    expect(await page.getByText('Inget uppdrag i arkivet passar.').isVisible()).toBe(true);
  });

  test('is whole without script, grouped, and offers no choice that would do nothing', async () => {
    await using open = await openPage('/uppdrag/', { javaScript: false });
    const { page } = open;
    expect(await rows(page).count()).toBeGreaterThan(0);
    expect((await headings(page)).length).toBeGreaterThan(0);
    expect(await page.locator('[data-narrow-form]').isVisible()).toBe(false);
  });
});

test.skipIf(!hasAssignments)('an assignment leads to its decision, and the decision to it', async () => {
  await using open = await openPage('/uppdrag/');
  const { page } = open;
  await rows(page).locator('.item-title a').first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/uppdrag/') && url.pathname !== '/uppdrag/');
  const assignment = await addressOf(page);
  expect(await page.locator('.assignment-state').innerText()).not.toBe('');
  const decision = assignment.pathname.replace(/^\/uppdrag|[^/]+\/$/g, '');
  await page.locator(`main a[href^="${decision}"]`).first().click();
  await page.waitForURL((url) => url.pathname === decision);
  await unfold(page);
  await page.locator(`main a[href="${assignment.pathname}"]`).first().click();
  await page.waitForURL((url) => url.pathname === assignment.pathname);
});
