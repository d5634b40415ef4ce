/**
 * Opens pages of the built site, and keeps a record of everything that went wrong on them.
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

export type View = {
  /** The width of the window in CSS pixels. */
  width?: number;
  scheme?: 'light' | 'dark';
  /** Off to see what a reader without script sees. */
  javaScript?: boolean;
  /** An origin beside ours that the page may ask: that of another site of the test. */
  alsoFrom?: string;
};

export type OpenPage = {
  page: Page;
  status: number;
  /** What no page may do: console errors, uncaught errors, requests elsewhere, policy violations. */
  faults: string[];
  close: () => Promise<void>;
  [Symbol.asyncDispose]: () => Promise<void>;
};

export const origin = inject('origin');

let connected: Promise<Browser> | undefined;

/** A browser profile of its own: nothing stored, nothing fetched before. */
async function newProfile({
  width = 1280,
  scheme = 'light',
  javaScript = true,
}: View): Promise<BrowserContext> {
  connected ??= chromium.connect(inject('browser'));
  const browser = await connected;
  return browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    serviceWorkers: 'block',
  });
}

/** Opens `path` in a browser profile of its own; `await using` closes it again. */
export async function openPage(path: string, view: View = {}): Promise<OpenPage> {
  const context = await newProfile(view);
  const open = await openIn(context, path, view.alsoFrom);
  const close = () => context.close();
  return { ...open, close, [Symbol.asyncDispose]: close };
}

/**
 * Opens pages one after the other in one profile, as a reader does who goes from page to page: what pages have in
 * common is fetched once. `close` of a page closes that page, and `close` of the visit all.
 */
export function visit(view: View = {}) {
  const profile = newProfile(view);
  return {
    open: async (path: string) => openIn(await profile, path, view.alsoFrom),
    close: async () => (await profile).close(),
  };
}

/**
 * Opens `path`, and records what goes wrong on it. Requests to other hosts are recorded, and lead nowhere: the browser
 * finds no other host, so that a test never leaves the machine.
 * @param alsoFrom an origin beside ours that may be asked
 */
async function openIn(context: BrowserContext, path: string, alsoFrom?: string): Promise<OpenPage> {
  const faults: string[] = [];
  const page = await context.newPage();
  await page.exposeFunction('recordViolation', (text: string) =>
    faults.push(`content security policy: ${text}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const record = (globalThis as unknown as { recordViolation: (text: string) => void }).recordViolation;
      record(`${event.effectiveDirective} stopped ${event.blockedURI || 'inline code'}`);
    });
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin && asked !== alsoFrom)
      faults.push(`request to another host: ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed request: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') {
      faults.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  page.on('console', (message) => {
    // Failed loads are recorded above, without the page's own status, which may rightly be 404.
    const isLoad = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isLoad) faults.push(`console error: ${message.text()}`);
  });

  const response = await page.goto(origin + path, { waitUntil: 'load' });
  const close = () => page.close();
  return { page, status: response?.status() ?? 0, faults, close, [Symbol.asyncDispose]: close };
}

/** Opens all that is folded on a page. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** The address as the page itself has it: the driver hears of changes within a page a moment later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}
