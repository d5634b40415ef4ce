/**
 * The register of assignments in a real browser: narrowed, reached by keyboard, and read without script.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, openPage, unfold } from './site.ts';

const rows = (page: Page) => page.locator('.assignments > li').filter({ visible: true });
const states = (page: Page) => rows(page).locator('.assignment-state').allInnerTexts();
const headings = (page: Page) =>
  page.locator('[data-narrow-group] > h2').filter({ visible: true }).allInnerTexts();
const count = (page: Page) => page.getByRole('status').innerText();

describe('the register of assignments', () => {
  test('is by due date with what has none last', async () => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    const shown = await headings(page);
    const years = shown.filter((text) => text.startsWith('Senast '));
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted());
    expect(shown).toEqual([...years, 'Tid utan datum', 'Utan slutdatum', 'Föreslagna']);
    expect(open.faults).toEqual([]);
  });

  test('is narrowed as one chooses, says how many are left, and the back button takes it back', async () => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    const [all, whole] = [await rows(page).count(), await count(page)];
    await page.getByText('Avgränsa').click();
    await page.getByLabel('Läge').selectOption('Datumet har passerat');
    const past = await rows(page).count();
    expect(past).toBeLessThan(all);
    expect(new Set(await states(page))).toEqual(new Set(['Datumet har passerat']));
    expect((await addressOf(page)).search).toBe('?lage=tiden-ute');
    expect(await count(page)).toBe(`${past} av ${all} uppdrag och förslag`);
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    expect(await count(page)).toBe(whole);
  });

  test('is as the address says when it is opened, with each way to narrow', async () => {
    await using open = await openPage(
      '/uppdrag/?organisation=norrbotten&organ=norrbotten/regionstyrelsen&lage=tiden-ute&mottagare=regiondirektoren&amne=psykisk-halsa',
    );
    expect(await rows(open.page).locator('.due-date').allInnerTexts()).toEqual([
      expect.stringContaining('första kvartalet 2024'),
    ]);
  });

  test('finds by an old address what was called open, and calls nothing so itself', async () => {
    await using open = await openPage('/uppdrag/?lage=oppet');
    const shown = await states(open.page);
    expect(shown).toContain('Inget slutdatum');
    expect(shown).not.toContain('Datumet har passerat');
    expect(await open.page.locator('main').innerText()).not.toMatch(/Öppet/);
  });

  test('is narrowed by keyboard alone', async () => {
    await using open = await openPage('/uppdrag/');
    const { page } = open;
    await page.locator('[data-narrow-filters] > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Göteborgs');
    await page.keyboard.press('Tab');
    expect((await addressOf(page)).search).toBe('?organisation=goteborg');
    await page.getByRole('button', { name: 'Visa alla' }).press('Enter');
    expect((await addressOf(page)).search).toBe('');
    expect(
      await page.evaluate(() => document.activeElement?.matches('[data-narrow-filters] > summary')),
    ).toBe(true);
  });

  test('says that nothing fits, and that this is not to say that there is none', async () => {
    await using open = await openPage(
      '/uppdrag/?organisation=jamtland-harjedalen&amne=bostader&lage=foreslaget',
    );
    expect(await rows(open.page).count()).toBe(0);
    expect(await open.page.getByText('Inget uppdrag i arkivet passar.').isVisible()).toBe(true);
  });

  test('is whole without script, grouped, and offers no choice that would do nothing', async () => {
    await using open = await openPage('/uppdrag/', { javaScript: false });
    const { page } = open;
    expect(await rows(page).count()).toBeGreaterThan(20);
    expect((await headings(page)).length).toBeGreaterThan(3);
    expect(await page.locator('[data-narrow-form]').isVisible()).toBe(false);
  });
});

test('an assignment leads to its decision, and the decision to it', async () => {
  await using open = await openPage(
    '/uppdrag/norrbotten/regionstyrelsen/2023-04-05/bemanningspaket/hyrpersonal/',
  );
  const { page } = open;
  const state = await page.locator('.assignment-state').innerText();
  expect(state).toMatch(/^Datumet har passerat\. Regionfullmäktige .*\. Arkivet har inget senare/);
  await page.getByRole('link', { name: 'Punkt 6' }).click();
  await page.waitForURL((url) => url.hash === '#punkt-6');
  await unfold(page);
  await page.getByRole('link', { name: 'Plan för att bli mindre beroende av hyrpersonal' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/uppdrag/'));
});
