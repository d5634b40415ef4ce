/**
 * The page of a vote in a real browser: its table of members, and what can be copied from it and from decisions.
 */
import { bySurname } from '../../../src/domain/person-name.ts';
import { SITE_ADDRESS } from '../../../src/site/settings/settings.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decisionOf, listed, undated, withUnknown } from './archive.ts';
import { axeFaults, noFaults, widths } from './axe.ts';
import { addressOf, openPage, origin, unfold, type OpenPage, type View } from './site.ts';
import { versions } from '../../../src/exports/checksums/index.ts';

/** A vote whose list shows how each voted, with a party in it that voted as one. Without any, its tests are left out. */
const { path: council = '', names = 0, united, second } = listed ?? {};
const decision = withUnknown === undefined ? undefined : decisionOf(withUnknown);

const party = second ?? { id: '', members: 0 };
/** A choice that nobody in the list fits. */
const nobody = `?parti=${united?.id}&rost=${united?.nobody}`;
const { compare: inSwedish } = new Intl.Collator('sv');

/** The first letters of a name, such that they are written in an address as they are. */
function partOf(names: readonly string[], length: number): string {
  const beginnings = names.flatMap((name) => name.toLowerCase().split(/[ -]/));
  const plain = beginnings.find((word) => new RegExp(`^[a-z]{${length}}`).test(word));
  if (plain === undefined) throw new Error('No name in the list begins with plain letters.');
  return plain.slice(0, length);
}

const form = (page: Page) => page.getByRole('form', { name: 'Avgränsa listan' });
const summary = (page: Page) => form(page).locator('p');
const waitForSummary = (page: Page, text: string) => summary(page).filter({ hasText: text }).waitFor();
const head = (page: Page, name: string) => page.locator('.members thead').getByRole('button', { name });

/** The visible rows: name, party, role, position. */
const rows = (page: Page) =>
  page
    .locator('.members tr[data-place]:visible')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
const column = async (page: Page, index: number) => (await rows(page)).map((row) => row[index] ?? '');
const query = async (page: Page) => (await addressOf(page)).search;

async function openTable(search = '', view?: View) {
  const open = await openPage(`${council}${search}`, view);
  await unfold(open.page);
  await form(open.page).waitFor();
  return open;
}

describe.skipIf(!listed)('the table of members', () => {
  test('has everyone, party by party, when nothing is asked for', async () => {
    await using open = await openTable();
    const { page } = open;
    expect(await rows(page)).toHaveLength(names);
    const parties = await column(page, 1);
    expect(parties.filter((party, index) => party !== parties[index - 1])).toHaveLength(
      new Set(parties).size,
    );
    expect(await summary(page).innerText()).toBe(
      `Visar ${names} av ${names}. Parti för parti, i källans ordning.`,
    );
    expect(await query(page)).toBe('');
    expect(open.faults).toEqual([]);
  });

  test('is sorted by surname as in a Swedish dictionary, upwards, downwards and not at all', async () => {
    await using open = await openTable();
    const { page } = open;
    const before = await column(page, 0);
    const persons = await page.locator('.members tr[data-place]').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('th')?.textContent.trim() ?? '',
        sortName: (row as HTMLElement).dataset['sort'],
      })),
    );
    const names = persons.toSorted(bySurname).map(({ name }) => name);
    const state = () => page.locator('.members thead th').first().getAttribute('aria-sort');
    await head(page, 'Namn').click();
    expect(await column(page, 0)).toEqual(names);
    expect([await state(), await query(page)]).toEqual(['ascending', '?sortera=namn']);
    await head(page, 'Namn').click();
    expect(await column(page, 0)).toEqual(names.toReversed());
    expect([await state(), await query(page)]).toEqual(['descending', '?sortera=namn-fallande']);
    await head(page, 'Namn').click();
    expect(await column(page, 0)).toEqual(before);
    expect([await state(), await query(page)]).toEqual([null, '']);
  });

  test.each([
    ['Parti', 1, 'parti', (cells: readonly string[]) => cells.toSorted(inSwedish)[0]],
    ['Roll', 2, 'roll', (cells: readonly string[]) => cells.find((cell) => cell === 'ordförande')],
    ['Röst', 3, 'rost', () => 'ja'],
  ] as const)('is sorted by %s, so that those alike stand together', async (name, index, value, first) => {
    await using open = await openTable();
    await head(open.page, name).click();
    const cells = await column(open.page, index);
    expect(cells[0]).toBe(first(cells) ?? cells[0]);
    expect(cells.filter((cell, place) => cell !== cells[place - 1])).toHaveLength(new Set(cells).size);
    expect(await query(open.page)).toBe(`?sortera=${value}`);
    expect(await open.page.locator('.members [aria-sort]').count()).toBe(1);
  });

  test('gives back the order of the source', async () => {
    await using open = await openTable('?sortera=namn');
    await pressSource(open.page);
    const places = await open.page
      .locator('.members tr[data-place]:visible')
      .evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset['place'])));
    expect(places).toEqual(Array.from({ length: names }, (_, index) => index + 1));
    expect(await query(open.page)).toBe('?sortera=kallan');
  });

  test('is filtered by party, position and name, and the address says so', async () => {
    await using open = await openTable();
    const { page } = open;
    await page.getByLabel('Parti', { exact: true }).selectOption(party.id);
    expect(new Set(await column(page, 1)).size).toBe(1);
    expect(await rows(page)).toHaveLength(party.members);
    const part = partOf(await column(page, 0), 3);
    const [position = ''] = await column(page, 3);
    await page.getByLabel('Röst', { exact: true }).selectOption(position);
    await page.getByLabel('Namn', { exact: true }).pressSequentially(part);
    const shown = await column(page, 0);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((name) => name.toLowerCase().includes(part))).toBe(true);
    expect(await query(page)).toBe(`?parti=${party.id}&rost=${position}&namn=${part}`);
    await waitForSummary(page, `Visar ${shown.length} av ${names}.`);
    // Parties without anyone to show are not named.
    expect(await page.locator('.members [scope=rowgroup]:visible').count()).toBe(1);
  });

  test('says that nobody fits, and is reset with one press', async () => {
    await using open = await openTable(nobody);
    const { page } = open;
    expect(await rows(page)).toEqual([]);
    expect(await summary(page).innerText()).toBe(`Ingen av de ${names} passar.`);
    await page.getByRole('button', { name: 'Återställ' }).click();
    expect(await rows(page)).toHaveLength(names);
    expect(await query(page)).toBe('');
  });

  test('is the same after a reload, and from a link', async () => {
    await using open = await openTable(`?parti=${party.id}&namn=a&sortera=namn-fallande`);
    const { page } = open;
    const before = await rows(page);
    expect(before.length).toBeGreaterThan(1);
    expect(await page.getByLabel('Namn', { exact: true }).inputValue()).toBe('a');
    await page.reload();
    await form(page).waitFor();
    expect(await rows(page)).toEqual(before);
  });

  test('goes back with the back button, a step a choice and one for a whole name', async () => {
    await using open = await openTable();
    const { page } = open;
    await page.getByLabel('Parti', { exact: true }).selectOption(party.id);
    const part = partOf(await column(page, 0), 4);
    await head(page, 'Namn').click();
    await page.getByLabel('Namn', { exact: true }).pressSequentially(part);
    expect(await query(page)).toBe(`?parti=${party.id}&namn=${part}&sortera=namn`);
    await page.goBack();
    expect(await query(page)).toBe(`?parti=${party.id}&sortera=namn`);
    expect(await page.getByLabel('Namn', { exact: true }).inputValue()).toBe('');
    await page.goBack();
    expect(await query(page)).toBe(`?parti=${party.id}`);
    expect(await rows(page)).toHaveLength(party.members);
    await page.goBack();
    expect(await rows(page)).toHaveLength(names);
    expect(await page.getByLabel('Parti', { exact: true }).inputValue()).toBe('');
    await page.goForward();
    expect(await rows(page)).toHaveLength(party.members);
  });

  test('ignores what it does not know in an address', async () => {
    await using open = await openTable('?parti=finns-inte&rost=kanske&sortera=alder');
    expect(await rows(open.page)).toHaveLength(names);
    expect(open.faults).toEqual([]);
  });

  test('says how many it shows, once, when the typing is over', async () => {
    await using open = await openTable();
    const { page } = open;
    const region = form(page).locator('+ [role=status]');
    await page.getByLabel('Namn', { exact: true }).pressSequentially(partOf(await column(page, 0), 5), {
      delay: 50,
    });
    expect(await region.innerText()).toBe('');
    const shown = (await rows(page)).length;
    await region.filter({ hasText: `Visar ${shown} av ${names}.` }).waitFor();
  });

  test('can be used with the keyboard alone, and the focus stays where it was', async () => {
    await using open = await openTable();
    const { page } = open;
    await page.getByLabel('Parti', { exact: true }).focus();
    for (const name of ['Röst', 'Namn', 'Källans ordning', 'Återställ']) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => {
          const { activeElement: focused } = document;
          return focused?.id ? focused.parentElement?.firstChild?.textContent : focused?.textContent;
        }),
      ).toBe(name);
    }
    // Past the table, which scrolls on narrow screens, to its first head.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('?sortera=namn');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Namn');
  });

  test('can be read without script, and its links show one party alone', async () => {
    await using open = await openPage(council, { javaScript: false });
    const { page } = open;
    await page.getByText(`${names} namn i källans lista`).click();
    expect(await rows(page)).toHaveLength(names);
    const links = page.getByRole('navigation', { name: 'Partier i listan' });
    await links.locator(`a[href$="#ledamoter-${party.id}"]`).click();
    expect(new Set(await column(page, 1)).size).toBe(1);
    expect(await rows(page)).toHaveLength(party.members);
    await links.getByRole('link', { name: 'Alla' }).click();
    expect(await rows(page)).toHaveLength(names);
    expect(await page.locator('.members button').count()).toBe(0);
  });

  test('is led to from each party’s row', async () => {
    await using open = await openTable(`?parti=${united?.id}`);
    const { page } = open;
    await page.locator(`tr[id="${party.id}"] td`).first().getByRole('link').click();
    await page.waitForURL(`**${council}#ledamoter-${party.id}`);
    await form(page).waitFor();
    expect(await page.locator(`tbody[id="ledamoter-${party.id}"]`).isVisible()).toBe(true);
    expect(await rows(page)).toHaveLength(names);
  });
});

describe.skipIf(!withUnknown)('the table of members', () => {
  test('shows unknown positions as such, and filters them as such', async () => {
    await using open = await openPage(`${withUnknown}?rost=framgar-inte`);
    await form(open.page).waitFor();
    const positions = await column(open.page, 3);
    expect(positions.length).toBeGreaterThan(0);
    expect(new Set(positions)).toEqual(new Set(['framgår inte']));
  });
});

async function pressSource(page: Page) {
  await page.getByRole('button', { name: 'Källans ordning' }).click();
  expect(await page.getByRole('button', { name: 'Källans ordning', pressed: true }).count()).toBe(1);
}

/** Opens a page that may read what it copied. */
async function openToCopy(path: string) {
  const open = await openPage(path);
  await unfold(open.page);
  await open.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const press = async (name: string) => {
    await open.page.getByRole('button', { name, exact: true }).click();
    await open.page.locator('[data-copied][role=status]').filter({ hasText: 'Kopierat: ' }).waitFor();
    return open.page.evaluate(() => navigator.clipboard.readText());
  };
  return { ...open, press, today: await open.page.evaluate(today) };
}
const today = () => new Date().toLocaleDateString('sv-SE', { dateStyle: 'long' });

describe('copying', () => {
  test.skipIf(!decision)(
    'a reference gives what stands there, the day of reading and the check sum',
    async () => {
      await using open = await openToCopy(decision ?? '');
      const shown = await open.page.locator('.cited').first().innerText();
      const text = await open.press('Kopiera källhänvisningen');
      const [reference = ''] = shown.split(/\s*\(/);
      expect(text).toContain(reference.replace(/\u00a0/g, ' '));
      expect(text).toContain(`${SITE_ADDRESS}${decision} (läst ${open.today}`);
      expect(text).toMatch(
        new RegExp(`, kontrollsumma ${versions[0].number}:[0-9a-f]{4}-[0-9a-f]{4}\\)\\.$`),
      );
      expect(await open.page.locator('[data-copied][role=status]').innerText()).toBe(
        'Kopierat: källhänvisningen.',
      );
      expect(open.faults).toEqual([]);
    },
  );

  test.skipIf(!undated)('a reference to what has no date in the source says so', async () => {
    await using open = await openToCopy(undated ?? '');
    expect(await open.press('Kopiera källhänvisningen')).toContain(', odaterat, §');
  });

  test.skipIf(!withUnknown)('the figures gives what they mean, and what is not stated', async () => {
    await using open = await openToCopy(withUnknown ?? '');
    const text = await open.press('Kopiera siffrorna');
    expect(text).toMatch(
      /^Frågan: .+ \d+ ja, \d+ nej, \d+ avstod.* Ja betydde: .+ Nej betydde: .+ Källa: .+, https/,
    );
    expect(text).toContain(`${SITE_ADDRESS}${withUnknown} (läst ${open.today}`);
  });

  test.skipIf(!decision)('a clause gives its published address', async () => {
    await using open = await openToCopy(decision ?? '');
    expect(await open.press('Kopiera länk till punkt 1')).toBe(`${SITE_ADDRESS}${decision}#punkt-1`);
  });

  test.skipIf(!listed)('a party’s row gives its address, whatever the table below shows', async () => {
    await using open = await openToCopy(`${council}?parti=${united?.id}`);
    const { page } = open;
    const name = await page.locator(`tr[id="${party.id}"] th a`).getAttribute('aria-label');
    expect(await open.press(`Kopiera länk till ${name}`)).toBe(`${SITE_ADDRESS}${council}#${party.id}`);
    expect(open.faults).toEqual([]);
  });

  test.skipIf(!decision)('that the browser refuses says so, and marks the text instead', async () => {
    await using open = await openPage(decision ?? '');
    const { page } = open;
    await unfold(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Kopiera källhänvisningen' }).click();
    await page
      .locator('[data-copied][role=status]')
      .filter({ hasText: 'Det gick inte att kopiera.' })
      .waitFor();
    const marked = await page.evaluate(() => getSelection()?.toString().trim());
    expect(marked).not.toBe('');
    expect(await page.locator('.cited').first().innerText()).toContain(marked);
  });

  test.skipIf(!listed)('is not offered without script, but the texts and the links are there', async () => {
    await using open = await openPage(council, { javaScript: false });
    const { page } = open;
    await page.getByText('Källhänvisning och siffror att kopiera').click();
    expect(await page.getByRole('button', { name: /^Kopiera/ }).count()).toBe(0);
    const [reference = '', figures = ''] = await page.locator('.cited').allInnerTexts();
    expect(reference).toMatch(/^.+, .+, (\d+\u00a0\p{L}+ \d{4}|odaterat), .*votering \d+\./u);
    expect(reference).not.toContain('läst');
    expect(figures).toMatch(/^Frågan: .+ \d+ ja, \d+ nej/);
    expect(await page.locator(`tr[id="${party.id}"] th a`).getAttribute('href')).toBe(`#${party.id}`);
    expect(await page.getByText('vilken dag du läste').isVisible()).toBe(true);
  });
});

const states = {
  ...(listed && {
    'the whole table': council,
    'a filtered and sorted table': `${council}?parti=${party.id}&rost=${united?.nobody}&sortera=namn`,
    'an empty table': `${council}${nobody}`,
  }),
  ...(withUnknown && { 'unknown positions': withUnknown }),
  ...(decision && { 'a decision to quote': decision }),
};
describe.each(Object.entries(states))('with %s', (_, path) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(path);
    await unfold(open.page);
    await open.page.getByRole('button', { name: 'Kopiera källhänvisningen' }).waitFor();
  });
  afterAll(() => open.close());

  test.each(widths)('has no fault, %i px wide, light or dark', async (width) => {
    expect(await axeFaults(open.page, width)).toEqual(noFaults);
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(open.faults).toEqual([]);
  });
});
