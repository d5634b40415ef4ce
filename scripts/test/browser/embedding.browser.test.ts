/**
 * A vote on somebody else's page: it shows there with the code that its page gives, as high as it is, and nothing else
 * of the site does.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statedEvents } from '../site/stated-votes.ts';
import { parsePage, withTag, wordsOf } from '../../../src/site-check/tree.ts';
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

/** @param prepare what is done before the other site's page is opened, in a browser that has not seen our fonts */
async function openElsewhere(
  content: string,
  view: Parameters<typeof openPage>[1] = {},
  prepare?: (page: Page) => Promise<unknown>,
  waitUntil: 'load' | 'commit' = 'load',
) {
  body = content;
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const open = await openPage('/favicon.svg', { ...view, alsoFrom: address });
  open.page.setDefaultTimeout(15_000);
  await prepare?.(open.page);
  await open.page.goto(address, { waitUntil });
  return open;
}

/** The two codes on a vote's page, with the address of the site as it is served here. */
async function codesOf(path: string) {
  const html = await (await fetch(origin + path)).text();
  const [fitting = '', plain = ''] = withTag(parsePage(html), 'textarea').map((area) =>
    wordsOf(area)
      .replaceAll(/src="https?:\/\/[^/]+/g, `src="${origin}`)
      .replace(' loading="lazy"', ''),
  );
  return { fitting, plain };
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

const widths = [320, 640, 940];

/** A way in which the fonts come to a reader, or do not. */
interface Arrival {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<unknown>;
  /** What happens when all frames stand there. */
  readonly then?: (page: Page) => Promise<void>;
}

const changeStyles = (page: Page, change: (css: string) => string) =>
  page.route(`${origin}/**/*.css`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
const displayed = (page: Page, how: string) =>
  changeStyles(page, (css) => css.replaceAll(/font-display: ?optional/g, `font-display:${how}`));
const setIn = (family: string) => (page: Page) =>
  changeStyles(page, (css) => css.replaceAll(/--(serif|sans): ?[^;}]+/g, `--$1:${family}`));

let release: () => void = () => undefined;

const arrivals: Arrival[] = [
  { name: 'as fast as it goes', prepare: () => Promise.resolve() },
  { name: 'before anything is shown', prepare: (page) => displayed(page, 'block') },
  {
    name: 'never',
    prepare: (page) => page.route('**/*.woff2', (route) => route.abort()),
  },
  {
    name: 'late',
    prepare: async (page) => {
      const released = new Promise<void>((resolve) => (release = resolve));
      await displayed(page, 'swap');
      await page.route('**/*.woff2', async (route) => {
        await released;
        await route.continue();
      });
    },
    then: async (page) => {
      release();
      for (const frame of frames(page)) await frame.evaluate(async () => void (await document.fonts.ready));
    },
  },
  { name: 'never, and the system has a wide font', prepare: setIn('monospace') },
  { name: 'never, and the system has another', prepare: setIn('sans-serif') },
];

const frames = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

/** What a frame holds beside how high it is: what does not fit, upwards and sideways, and what stays empty. */
const measure = (frame: Frame) =>
  frame.evaluate(() => {
    const { clientHeight, scrollHeight, clientWidth, scrollWidth } = document.documentElement;
    const shown = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
    return {
      page: location.pathname,
      width: clientWidth,
      hidden: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
      empty: clientHeight - shown,
    };
  });

/** All frames, each when it has come in sight: until then a browser leaves one of another site as it is. */
async function measured(page: Page, until: (frame: Frame) => Promise<unknown> = () => Promise.resolve()) {
  const all = [];
  for (const frame of frames(page)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await until(frame);
    all.push(await measure(frame));
  }
  return all;
}

const isFitted = async (frame: Frame) => {
  const { hidden, empty } = await measure(frame);
  return hidden <= 0 && empty <= 40;
};
const untilFitted = async (frame: Frame) => {
  await expect
    .poll(() => isFitted(frame), { timeout: 5_000 })
    .toBe(true)
    .catch(() => undefined);
};

/** Opens a page with every vote in every width, and gives it when all of them are laid out. */
async function openInAllWidths(codes: readonly string[], prepare: Arrival['prepare']) {
  const content = codes.flatMap((code) =>
    widths.map((width) => `<div style="width: ${width}px">${code}</div>`),
  );
  const open = await openElsewhere(content.join(''), { width: 1000 }, prepare, 'commit');
  await expect.poll(() => frames(open.page).length, { timeout: 15_000 }).toBe(content.length);
  for (const frame of frames(open.page)) {
    await frame.waitForFunction(() => {
      const main = document.querySelector('main');
      return main && document.readyState !== 'loading' && getComputedStyle(main).borderTopWidth === '4px';
    });
  }
  return open;
}

const codesOfAll = () => Promise.all(events.map(({ path }) => codesOf(path)));

describe.each(arrivals)('when the fonts come $name', ({ prepare, then }) => {
  test('the code without a script shows every vote whole in every width', async () => {
    await using open = await openInAllWidths(
      (await codesOfAll()).map(({ plain }) => plain),
      prepare,
    );
    expect((await measured(open.page)).filter(({ hidden }) => hidden > 0)).toEqual([]);
    await then?.(open.page);
    expect((await measured(open.page)).filter(({ hidden }) => hidden > 0)).toEqual([]);
  });

  test('the code with a script leaves no more than 40 pixels empty and hides nothing', async () => {
    await using open = await openInAllWidths(
      (await codesOfAll()).map(({ fitting }) => fitting),
      prepare,
    );
    const misfits = async () =>
      (await measured(open.page, untilFitted)).filter(({ hidden, empty }) => hidden > 0 || empty > 40);
    expect(await misfits()).toEqual([]);
    await then?.(open.page);
    expect(await misfits()).toEqual([]);
  });
});

test('what the note beside the code says is left over is what is left over', async () => {
  const notes = await Promise.all(
    events.map(async ({ path }) => wordsOf(parsePage(await (await fetch(origin + path)).text()))),
  );
  const told = notes.map((note) =>
    [...note.matchAll(/omkring (\d+)(?= bildpunkter där| där den)/g)].map(([, figure]) => Number(figure)),
  );
  await using open = await openInAllWidths(
    (await codesOfAll()).map(({ plain }) => plain),
    (page) => displayed(page, 'block'),
  );
  for (const frame of frames(open.page)) await frame.evaluate(async () => void (await document.fonts.ready));
  const all = await measured(open.page);
  events.forEach(({ path }, index) => {
    const [narrow = NaN, wide = NaN] = told[index] ?? [];
    const [in320 = NaN, in640 = NaN, in940 = NaN] = all
      .slice(index * widths.length, (index + 1) * widths.length)
      .map(({ empty }) => empty);
    for (const [said, is] of [
      [narrow, in320],
      [wide, in640],
      [wide, in940],
    ] as const) {
      expect(Math.abs(said - is), `${path}: ${said} is said, ${is} is so`).toBeLessThanOrEqual(40);
    }
  });
});

describe('a frame with the script', () => {
  const code = async () => (await codesOf(first?.path ?? '')).fitting;
  const heightOf = (page: Page) =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
  const fits = async (page: Page) => (await Promise.all(frames(page).map(isFitted))).every(Boolean);

  test('stays as it is, and is whole, where no script runs', async () => {
    await using open = await openElsewhere(await code(), { width: 320, javaScript: false });
    const stated = Number(/height="(\d+)"/.exec(body)?.[1]);
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
    expect(await heightOf(open.page)).toBe(Number(/height="(\d+)"/.exec(body)?.[1]));
  });

  test('takes its height from its own page alone, and nothing that is not a height', async () => {
    const stranger = `<iframe id="stranger" srcdoc="<p>Annons</p>"></iframe>`;
    await using open = await openElsewhere((await code()) + stranger);
    const { page } = open;
    const statedHeight = Number(/height="(\d+)"/.exec(body)?.[1]);
    await expect.poll(() => heightOf(page)).not.toBe(statedHeight);
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
    expect(seen.heights.filter((own) => own !== height)).toEqual([]);
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
