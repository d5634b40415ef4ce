/**
 * A vote on somebody else's page: it shows there with the code that its page gives, as high as it is, and nothing else
 * of the site does.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteHas } from '../../../src/site/settings/settings.ts';
import { statedEvents } from '../site/stated-votes.ts';
import { codesOf, elsewhere, frames, isFitted } from './elsewhere.ts';
import { origin } from './site.ts';

const [first] = statedEvents();
const hasEmbeds = siteHas('embeds') && first !== undefined;

const { open: openElsewhere } = elsewhere();

const framed = (address: string) => `<iframe src="${origin}${address}" width="320" height="600"></iframe>`;

describe.skipIf(!hasEmbeds)('in a frame on another site', () => {
  test('an embedded vote shows', async () => {
    await using open = await openElsewhere(framed(`${first?.path}inbaddad/`));
    await open.page.frameLocator('iframe').locator('main').waitFor();
    expect(open.faults).toEqual([]);
  });

  test.each(['', '/', '/sok/', '/data/'])('no other page shows: %s', async (path) => {
    await using open = await openElsewhere(framed(path === '' ? (first?.path ?? '') : path));
    // What the browser shows instead is its own page, at no address of ours.
    const urls = open.page.frames().map((frame) => frame.url());
    expect(urls.filter((url) => url.startsWith(origin))).toEqual([]);
    expect(await open.page.frameLocator('iframe').locator('main').count()).toBe(0);
  });

  test('it follows the reader’s theme', async () => {
    const color = async (scheme: 'light' | 'dark') => {
      await using open = await openElsewhere(framed(`${first?.path}inbaddad/`), { scheme });
      return await open.page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((html) => getComputedStyle(html).backgroundColor);
    };
    expect(await color('light')).not.toBe(await color('dark'));
  });
});

describe.skipIf(!hasEmbeds)('a frame with the script', () => {
  const code = async () => (await codesOf(first?.path ?? '')).fitting;
  const statedHeight = async () => Number(/height="(\d+)"/.exec(await code())?.[1]);
  const heightOf = (page: Page) =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
  const fits = async (page: Page) => (await Promise.all(frames(page).map(isFitted))).every(Boolean);

  test('stays as it is, and is whole, where no script runs', async () => {
    await using open = await openElsewhere(await code(), { width: 320, javaScript: false });
    const stated = await statedHeight();
    expect(await heightOf(open.page)).toBe(stated);
  });

  test('follows when the window gets wider and narrower, and when the reader enlarges the text', async () => {
    await using open = await openElsewhere(await code(), { width: 940 });
    const { page } = open;
    await expect.poll(() => fits(page)).toBe(true);
    const wide = await heightOf(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide);
    await expect.poll(() => fits(page)).toBe(true);
    const narrow = await heightOf(page);
    await frames(page)[0]?.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(narrow);
    await expect.poll(() => fits(page)).toBe(true);
    await page.setViewportSize({ width: 940, height: 800 });
    await frames(page)[0]?.evaluate(() => (document.documentElement.style.fontSize = ''));
    await expect.poll(() => heightOf(page)).toBe(wide);
    expect(open.faults).toEqual([]);
  });

  test('is given its height also when the script comes after it has told it, and on a page with its own rules', async () => {
    const [frame = '', script = ''] = (await code()).split(/(?=<script)/);
    const rules =
      '<style>iframe { box-sizing: border-box; border: 6px solid; height: 150px !important }</style>';
    await using open = await openElsewhere(rules + frame);
    await frames(open.page)[0]?.waitForLoadState();
    expect(await fits(open.page)).toBe(false);
    const attributes = [...script.matchAll(/(src|integrity|crossorigin)="([^"]+)"/g)].map(
      ([, name, value]) => [name, value],
    );
    await open.page.evaluate((named) => {
      const element = document.createElement('script');
      for (const [name = '', value = ''] of named) element.setAttribute(name, value);
      document.body.append(element);
    }, attributes as string[][]);
    await expect.poll(() => fits(open.page)).toBe(true);
  });

  test('is not run when its bytes are others than those that the code names', async () => {
    await using open = await openElsewhere(await code(), {}, (page) =>
      page.route('**/inbaddning/1.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\ndocument.title = 'Kapad';` });
      }),
    );
    await frames(open.page)[0]?.waitForLoadState('networkidle');
    expect(await open.page.title()).toBe('Tidning');
    expect(await heightOf(open.page)).toBe(await statedHeight());
  });

  test('takes its height from its own page alone, and nothing that is not a height', async () => {
    const stranger = `<iframe id="stranger" srcdoc="<p>Annons</p>"></iframe>`;
    await using open = await openElsewhere((await code()) + stranger);
    const { page } = open;
    const before = await statedHeight();
    await expect.poll(() => heightOf(page)).not.toBe(before);
    const height = await heightOf(page);
    const embedded = frames(page).find((frame) => frame.url().startsWith(origin));
    const stranded = frames(page).find((frame) => frame.url() === 'about:srcdoc');
    const message = { type: 'beslut-i-korthet:height', height: 999 };

    // From a frame of somebody else's, and from the page itself, in the right form.
    await stranded?.evaluate((data) => parent.postMessage(data, '*'), message);
    await page.evaluate((data) => window.postMessage(data, '*'), message);
    // From the embedded page, in any other form.
    await embedded?.evaluate((right) => {
      const wrong = [
        999,
        '999',
        null,
        undefined,
        [999],
        { height: 999 },
        { ...right, type: 'resize' },
        ...[NaN, Infinity, -Infinity, -999, 0, 49, 20_001, 999.5, '999', [999], null, {}].map((value) => ({
          ...right,
          height: value,
        })),
      ];
      for (const data of wrong) parent.postMessage(data, '*');
    }, message);
    // Messages come in the order that they were sent: this one is seen last.
    await embedded?.evaluate(() =>
      parent.postMessage({ type: 'beslut-i-korthet:height', height: 1234 }, '*'),
    );
    const seen = await page.evaluate(async () => {
      const [frame] = document.querySelectorAll('iframe');
      const heights = new Set<number>();
      while (frame && frame.clientHeight !== 1234) {
        heights.add(frame.clientHeight);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return { heights: [...heights], stranger: document.querySelectorAll('iframe')[1]?.clientHeight };
    });
    expect(seen.heights.filter((seenHeight) => seenHeight !== height)).toEqual([]);
    expect(seen.stranger).toBe(150);
    expect(open.faults).toEqual([]);
  });

  test('tells a page that asks its height and nothing else', async () => {
    await using open = await openElsewhere(framed(`${first?.path}inbaddad/`));
    const told = await open.page.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      const [frame] = document.querySelectorAll('iframe');
      for (const question of ['beslut-i-korthet:height?', 'annat', { a: 1 }, null]) {
        frame?.contentWindow?.postMessage(question, '*');
      }
      while (messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      frame?.contentWindow?.postMessage('beslut-i-korthet:height?', '*');
      while (messages.length === 1) await new Promise((resolve) => setTimeout(resolve, 20));
      return messages;
    });
    const message = { type: 'beslut-i-korthet:height', height: expect.any(Number) as number };
    expect(told).toEqual(told.map(() => message));
    expect(told).toHaveLength(2);
  });
});
