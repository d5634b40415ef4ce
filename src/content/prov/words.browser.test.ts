/** What this archive lacks is said in words, in a real browser and on paper. */
import { expect, test } from 'vitest';
import { openPage } from '../../../scripts/test/browser/site.ts';

const decision = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';

test('what the archive lacks says so', async () => {
  await using opened = await openPage(decision);
  const { page } = opened;
  await page.getByRole('button', { name: 'Finns inte i arkivet' }).click();
  expect(await page.locator('.explanation').filter({ visible: true }).innerText()).toContain(
    'Hälso- och sjukvårdsnämnden 14\u00a0maj 2020\u00a0§\u00a045 finns inte i arkivet.',
  );
});

test('on paper there are words and no marks to press', async () => {
  await using opened = await openPage(decision);
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.absent-mark, .explanation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText('tog upp frågan den 14 maj 2020').isVisible()).toBe(true);
});
