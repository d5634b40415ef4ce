import type { Locator, Page } from 'playwright-core';
import type { GuidePicture } from '../../src/guide/pictures.ts';

/** A picture: the page it shows, and what is done there before it is taken. */
export interface Shot {
  readonly path: string;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the form has the archive open. */
  readonly form?: true;
  readonly before?: (page: Page) => Promise<void>;
}

const decision = 'jamtland-harjedalen/regionstyrelsen/2020-05-26/89';
const form = { width: 1100, height: 720 };
const site = { width: 1000, height: 720 };

const field = (page: Page, label: RegExp): Locator => page.getByRole('textbox', { name: label }).first();

/** Opens the counted vote in the form, which draws what one scrolls to. It is the last of seven steps. */
async function openVote(page: Page): Promise<void> {
  const procedure = page.getByText('Beslutsgång', { exact: true });
  await page.mouse.move(600, 500);
  for (let turns = 0; turns < 60 && (await procedure.count()) === 0; turns += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(200);
  }
  await procedure.first().evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(800);
  await page.getByRole('button', { name: 'Expandera', exact: true }).nth(6).click({ timeout: 8_000 });
  const first = field(page, /^Frågan/);
  for (let turns = 0; turns < 20 && (await first.count()) === 0; turns += 1) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(200);
  }
  await first.evaluate((element) => element.scrollIntoView({ block: 'center' }), undefined, {
    timeout: 8_000,
  });
}

export const shots: Readonly<Record<GuidePicture, Shot>> = {
  'formular-start': { path: '/redaktion/#/', size: { width: 900, height: 560 } },
  'formular-sammantrade': {
    path: '/redaktion/#/collections/sammantraden/entries/goteborg/kommunstyrelsen/2024-08-28',
    size: form,
    form: true,
    before: (page) => field(page, /^Kort/).waitFor(),
  },
  'formular-beslut': {
    path: `/redaktion/#/collections/beslut/entries/${decision}`,
    size: form,
    form: true,
    before: (page) => field(page, /^Rubrik/).waitFor(),
  },
  'formular-omrostning': {
    path: `/redaktion/#/collections/beslut/entries/${decision}`,
    size: form,
    form: true,
    before: async (page) => {
      await field(page, /^Rubrik/).waitFor();
      await openVote(page);
    },
  },
  'sida-beslut': { path: `/${decision}/`, size: site },
  'sida-utskick': { path: '/goteborg/kommunfullmaktige/2024-02-29/utskick/', size: site },
};
