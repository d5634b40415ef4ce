/**
 * The page of a vote in a real browser: its table of members, and what can be copied from it and from decisions.
 */
import { bySurname } from '../../../src/domain/person-name.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, noFaults, widths } from './axe.ts';
import { addressOf, openPage, origin, unfold, type OpenPage, type View } from './site.ts';
import { versions } from '../../../src/exports/checksums/index.ts';

const published = 'https://beslut.example';
/** 81 members, of whom 22 of S all voted ja. */
const council = '/goteborg/kommunfullmaktige/2024-02-29/74/votering-1/';
/** 15 members whose positions the source does not show. */
const board = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/votering-1/';
const decision = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';
const undated = '/norrbotten/regionstyrelsen/odaterat/113/';

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

describe('the table of members', () => {
  test('has everyone, party by party, when nothing is asked for', async () => {
    await using open = await openTable();
    const { page } = open;
    expect(await rows(page)).toHaveLength(81);
    const parties = await column(page, 1);
    expect(parties.filter((party, index) => party !== parties[index - 1])).toHaveLength(
      new Set(parties).size,
    );
    expect(await summary(page).innerText()).toBe('Visar 81 av 81. Parti för parti, i källans ordning.');
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
    ['Parti', 1, 'parti', 'C'],
    ['Roll', 2, 'roll', 'ordförande'],
    ['Röst', 3, 'rost', 'ja'],
  ])('is sorted by %s, so that those alike stand together', async (name, index, value, first) => {
    await using open = await openTable();
    await head(open.page, name).click();
    const cells = await column(open.page, index);
    expect(cells[0]).toBe(first);
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
    expect(places).toEqual(Array.from({ length: 81 }, (_, index) => index + 1));
    expect(await query(open.page)).toBe('?sortera=kallan');
  });

  test('is filtered by party, position and name, and the address says so', async () => {
    await using open = await openTable();
    const { page } = open;
    await page.getByLabel('Parti', { exact: true }).selectOption('s');
    expect(new Set(await column(page, 1))).toEqual(new Set(['S']));
    expect(await rows(page)).toHaveLength(22);
    await page.getByLabel('Röst', { exact: true }).selectOption('ja');
    await page.getByLabel('Namn', { exact: true }).pressSequentially('joh');
    const names = await column(page, 0);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /joh/i.test(name))).toBe(true);
    expect(await query(page)).toBe('?parti=s&rost=ja&namn=joh');
    await waitForSummary(page, `Visar ${names.length} av 81.`);
    // Parties without anyone to show are not named.
    expect(await page.locator('.members [scope=rowgroup]:visible').count()).toBe(1);
  });

  test('says that nobody fits, and is reset with one press', async () => {
    await using open = await openTable('?parti=s&rost=nej');
    const { page } = open;
    expect(await rows(page)).toEqual([]);
    expect(await summary(page).innerText()).toBe('Ingen av de 81 passar.');
    await page.getByRole('button', { name: 'Återställ' }).click();
    expect(await rows(page)).toHaveLength(81);
    expect(await query(page)).toBe('');
  });

  test('is the same after a reload, and from a link', async () => {
    await using open = await openTable('?parti=m&namn=a&sortera=namn-fallande');
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
    await page.getByLabel('Parti', { exact: true }).selectOption('v');
    await head(page, 'Namn').click();
    await page.getByLabel('Namn', { exact: true }).pressSequentially('karl');
    expect(await query(page)).toBe('?parti=v&namn=karl&sortera=namn');
    await page.goBack();
    expect(await query(page)).toBe('?parti=v&sortera=namn');
    expect(await page.getByLabel('Namn', { exact: true }).inputValue()).toBe('');
    await page.goBack();
    expect(await query(page)).toBe('?parti=v');
    expect(await rows(page)).toHaveLength(13);
    await page.goBack();
    expect(await rows(page)).toHaveLength(81);
    expect(await page.getByLabel('Parti', { exact: true }).inputValue()).toBe('');
    await page.goForward();
    expect(await rows(page)).toHaveLength(13);
  });

  test('ignores what it does not know in an address', async () => {
    await using open = await openTable('?parti=finns-inte&rost=kanske&sortera=alder');
    expect(await rows(open.page)).toHaveLength(81);
    expect(open.faults).toEqual([]);
  });

  test('says how many it shows, once, when the typing is over', async () => {
    await using open = await openTable();
    const { page } = open;
    const region = form(page).locator('+ [role=status]');
    await page.getByLabel('Namn', { exact: true }).pressSequentially('andersson', { delay: 50 });
    expect(await region.innerText()).toBe('');
    const shown = (await rows(page)).length;
    await region.filter({ hasText: `Visar ${shown} av 81.` }).waitFor();
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

  test('shows unknown positions as such, and filters them as such', async () => {
    await using open = await openPage(`${board}?rost=framgar-inte`);
    await form(open.page).waitFor();
    const positions = await column(open.page, 3);
    expect(positions.length).toBeGreaterThan(0);
    expect(new Set(positions)).toEqual(new Set(['framgår inte']));
  });

  test('can be read without script, and its links show one party alone', async () => {
    await using open = await openPage(council, { javaScript: false });
    const { page } = open;
    await page.getByText('81 namn i källans lista').click();
    expect(await rows(page)).toHaveLength(81);
    const links = page.getByRole('navigation', { name: 'Partier i listan' });
    await links.getByRole('link', { name: /^V / }).click();
    expect(new Set(await column(page, 1))).toEqual(new Set(['V']));
    await links.getByRole('link', { name: 'Alla' }).click();
    expect(await rows(page)).toHaveLength(81);
    expect(await page.locator('.members button').count()).toBe(0);
  });

  test('is led to from each party’s row', async () => {
    await using open = await openTable('?parti=s');
    const { page } = open;
    await page.locator('tr#v').getByRole('link', { name: '13' }).click();
    await page.waitForURL(`**${council}#ledamoter-v`);
    await form(page).waitFor();
    expect(await page.locator('tbody#ledamoter-v').isVisible()).toBe(true);
    expect(await rows(page)).toHaveLength(81);
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
  test('a reference gives body, date, §, title, published address, day of reading and check sum', async () => {
    await using open = await openToCopy(decision);
    const text = await open.press('Kopiera källhänvisningen');
    const start =
      'Region Jämtland Härjedalen, regionstyrelsen, 26 maj 2020, § 89, Digitala hjälpmedel för regionens medarbetare.';
    expect(text).toContain(`${start} Beslut i korthet, ${published}${decision} (läst ${open.today}`);
    expect(text).toMatch(new RegExp(`, kontrollsumma ${versions[0].number}:[0-9a-f]{4}-[0-9a-f]{4}\\)\\.$`));
    expect(await open.page.locator('[data-copied][role=status]').innerText()).toBe(
      'Kopierat: källhänvisningen.',
    );
    expect(open.faults).toEqual([]);
  });

  test('a reference to what has no date in the source says so', async () => {
    await using open = await openToCopy(undated);
    expect(await open.press('Kopiera källhänvisningen')).toContain(', odaterat, § 113, ');
  });

  test('the figures gives what they mean, and what is not stated', async () => {
    await using open = await openToCopy(board);
    const text = await open.press('Kopiera siffrorna');
    expect(text).toMatch(
      /^Frågan: .+\? 9 ja, 6 nej, 0 avstod\. .*Ja betydde: .+ Nej betydde: .+ Källa: .+ Beslut i korthet, /,
    );
    expect(text).toContain(`${published}${board} (läst ${open.today}`);
  });

  test('a clause gives its published address', async () => {
    await using open = await openToCopy(decision);
    expect(await open.press('Kopiera länk till punkt 1')).toBe(`${published}${decision}#punkt-1`);
  });

  test('a party’s row gives its published address, whatever the table below shows', async () => {
    await using open = await openToCopy(`${council}?parti=s`);
    expect(await open.press('Kopiera länk till V, Vänsterpartiet')).toBe(`${published}${council}#v`);
    expect(open.faults).toEqual([]);
  });

  test('that the browser refuses says so, and marks the text instead', async () => {
    await using open = await openPage(decision);
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
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('§\u00a089, Digitala');
  });

  test('is not offered without script, but the texts and the links are there', async () => {
    await using open = await openPage(council, { javaScript: false });
    const { page } = open;
    await page.getByText('Källhänvisning och siffror att kopiera').click();
    expect(await page.getByRole('button', { name: /^Kopiera/ }).count()).toBe(0);
    const [reference = '', figures = ''] = await page.locator('.cited').allInnerTexts();
    expect(reference).toMatch(
      /^Göteborgs Stad, kommunfullmäktige, 29\u00a0februari 2024, §\u00a074, .*votering 1\./,
    );
    expect(reference).not.toContain('läst');
    expect(figures).toMatch(/^Frågan: .+ 43 ja, 38 nej/);
    expect(await page.locator('tr#s th a').getAttribute('href')).toBe('#s');
    expect(await page.getByText('vilken dag du läste').isVisible()).toBe(true);
  });
});

const states = {
  'the whole table': council,
  'a filtered and sorted table': `${council}?parti=m&rost=nej&sortera=namn`,
  'an empty table': `${council}?parti=s&rost=nej`,
  'unknown positions': board,
  'a decision to quote': decision,
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
