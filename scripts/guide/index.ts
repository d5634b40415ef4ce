import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { MOST_BYTES, type GuidePicture } from '../../src/guide/pictures.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { serve } from '../../src/serving/index.ts';
import { filesOfArchive, handOverFolder } from '../test/browser/folder.ts';
import { shotsOf, type Shot } from './shots.ts';

export const PICTURES = 'src/guide';

/**
 * Takes the pictures of the built site in `dist` and writes them beside their texts.
 * @returns a line a picture: its file and its weight
 * @throws Error for a picture that cannot be made light enough
 */
export async function* takePictures(
  names: readonly GuidePicture[],
  executablePath: string,
): AsyncGenerator<string> {
  const shots = shotsOf(readArchive(contentRoot(), noCache).archive);
  const site = await serve('dist', 0);
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const name of names) {
      const bytes = await take(browser, site.origin, shots[name]);
      const file = join(PICTURES, `${name}.webp`);
      writeFileSync(file, bytes);
      yield `${file} ${(bytes.length / 1000).toFixed(0)} kB`;
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    serviceWorkers: 'block',
  });
  try {
    // Nothing is asked of other hosts.
    await context.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    if (shot.form) await openArchive(page, origin);
    await page.goto(origin + shot.path);
    if (!shot.form && shot.path === '/redaktion/#/')
      await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).waitFor();
    await shot.before?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(700);
    return await light(page);
  } finally {
    await context.close();
  }
}

async function openArchive(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/redaktion/#/`);
  await handOverFolder(page, filesOfArchive(contentRoot()));
  await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
  await page.getByText('Sammanträden').first().waitFor();
}

/** What the window shows, as WebP of the best quality that is light enough. */
async function light(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  for (const quality of [80, 65, 50, 35]) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`${page.url()}: bilden väger mer än ${MOST_BYTES} byte. Välj ett mindre fönster.`);
}
