/**
 * A vote on somebody else's page: it shows there with the code that its page gives, and nothing else of the
 * site does.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statedEvents } from '../site/stated-votes.ts';
import { openPage, origin } from './site.ts';

const events = statedEvents();
const [first] = events;

/** Another site, which holds what the test asks for. */
let elsewhere: Server;
let body = '';
beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="sv"><title>Tidning</title><body style="margin:0">${body}`);
  });
  await new Promise<void>((resolve) => {
    elsewhere.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => void elsewhere.close());

async function openElsewhere(content: string, view: Parameters<typeof openPage>[1] = {}) {
  body = content;
  const open = await openPage(first?.path ?? '/', view);
  open.page.setDefaultTimeout(15_000);
  await open.page.waitForLoadState('networkidle');
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  await open.page.route(address, (route) => route.continue());
  await open.page.goto(address, { waitUntil: 'load' });
  return open;
}

/** The code on a vote's page, with the address of the site as it is served here. */
async function codeOf(path: string): Promise<string> {
  await using open = await openPage(path, { javaScript: false });
  const code = await open.page.locator('textarea').inputValue();
  return code.replace(/src="https?:\/\/[^/]+/, `src="${origin}`).replace(' loading="lazy"', '');
}

const framed = (address: string) => `<iframe src="${origin}${address}" width="320" height="600"></iframe>`;

describe('in a frame on another site', () => {
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

describe.each(events)('the code for $path', ({ path }) => {
  test('shows the whole vote on a narrow phone, without a scroll bar and without much room left over', async () => {
    const code = await codeOf(path);
    await using open = await openElsewhere(code, { width: 320 });
    const frame = open.page.frameLocator('iframe');
    await frame.locator('main').waitFor();
    const [needed, wide] = await frame
      .locator('main')
      .evaluate((main) => [
        Math.ceil(main.getBoundingClientRect().bottom),
        document.documentElement.scrollWidth,
      ]);
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    expect(wide).toBeLessThanOrEqual(320);
    expect(height).toBeGreaterThanOrEqual(needed ?? Infinity);
    expect(height - (needed ?? 0)).toBeLessThan(180);
  });
});
