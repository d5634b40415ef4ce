/**
 * Another site, with the code of our votes on its page. A test file has one of its own: `elsewhere()`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { parsePage, withTag, wordsOf } from '../../../src/site-check/tree.ts';
import { openPage, origin, type OpenPage, type View } from './site.ts';

type Elsewhere = {
  /**
   * Opens the other site's page with this in its body, in a browser that has not seen our fonts.
   * @param prepare what is done before it is opened
   */
  open: (
    content: string,
    view?: View,
    prepare?: (page: Page) => Promise<unknown>,
    waitUntil?: 'load' | 'commit',
  ) => Promise<OpenPage>;
};

/** Serves another site for the tests of this file. */
export function elsewhere(): Elsewhere {
  let body = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="sv"><title>Tidning</title><body style="margin:0">${body}`);
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => void server.close());
  return {
    open: async (content, view = {}, prepare, waitUntil = 'load') => {
      body = content;
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const open = await openPage('/favicon.svg', { ...view, alsoFrom: address, fresh: true });
      open.page.setDefaultTimeout(15_000);
      await prepare?.(open.page);
      await open.page.goto(address, { waitUntil });
      return open;
    },
  };
}

/** The two codes on a vote's page, with the address of the site as it is served here. */
export async function codesOf(path: string) {
  const html = await (await fetch(origin + path)).text();
  const [fitting = '', plain = ''] = withTag(parsePage(html), 'textarea').map((area) =>
    wordsOf(area)
      .replaceAll(/src="https?:\/\/[^/]+/g, `src="${origin}`)
      .replace(' loading="lazy"', ''),
  );
  return { fitting, plain };
}

/** The frames on the other site's page. */
export const frames = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

/** What a frame holds beside how high it is: what does not fit, upwards and sideways, and what stays empty. */
export const measure = (frame: Frame) =>
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

/** Whether a frame hides nothing and leaves at most 40 pixels empty. */
export const isFitted = async (frame: Frame) => {
  const { hidden, empty } = await measure(frame);
  return hidden <= 0 && empty <= 40;
};
