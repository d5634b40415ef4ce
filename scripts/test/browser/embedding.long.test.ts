/**
 * The code of every vote on somebody else's page, in every width and however the fonts come: nothing is hidden, and
 * little is left empty. Some hundred frames: a part of `npm test -- whole`.
 */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parsePage, wordsOf } from '../../../src/site-check/tree.ts';
import { siteHas } from '../../../src/site/settings/settings.ts';
import { statedEvents } from '../site/stated-votes.ts';
import { codesOf, elsewhere, frames, isFitted, measure } from './elsewhere.ts';
import { origin } from './site.ts';

/** None where the site lets nobody embed. */
const events = siteHas('embeds') ? statedEvents() : [];
const { open: openElsewhere } = elsewhere();

const widths = [320, 640, 940];

/** A way in which the fonts come to a reader, or do not. */
interface Arrival {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<unknown>;
  /** What happens when all frames stand there. */
  readonly then?: (page: Page) => Promise<void>;
}

/** Changes the style sheets of our pages; each is fetched once, however many frames ask for it. */
const changeStyles = async (page: Page, change: (css: string) => string) => {
  const changed = new Map<string, Promise<string>>();
  const changedOf = async (address: string) => change(await (await fetch(address)).text());
  await page.route(`${origin}/**/*.css`, async (route) => {
    const address = route.request().url();
    if (!changed.has(address)) changed.set(address, changedOf(address));
    await route.fulfill({ contentType: 'text/css; charset=utf-8', body: await changed.get(address) });
  });
};
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

describe.skipIf(events.length === 0).each(arrivals)('when the fonts come $name', ({ prepare, then }) => {
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

test.skipIf(events.length === 0)(
  'what the note beside the code says is left over is what is left over',
  async () => {
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
    for (const frame of frames(open.page))
      await frame.evaluate(async () => void (await document.fonts.ready));
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
  },
);
