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
  /** In a profile that has stored and fetched nothing, for what stores something or is about the first visit. */
  fresh?: boolean;
};

export type OpenPage = {
  page: Page;
  status: number;
  /** What no page may do: console errors, uncaught errors, requests elsewhere, policy violations. */
  faults: string[];
  /** Whether the browser itself has lost it: a new one must be opened. */
  isLost: () => boolean;
  close: () => Promise<void>;
  [Symbol.asyncDispose]: () => Promise<void>;
};

export const origin = inject('origin');

let connected: Promise<Browser> | undefined;

/** A browser profile with nothing stored and nothing fetched before. */
async function newProfile(javaScript: boolean): Promise<BrowserContext> {
  connected ??= chromium.connect(inject('browser'));
  const browser = await connected;
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    javaScriptEnabled: javaScript,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    serviceWorkers: 'block',
  });
}

const shared = new Map<boolean, Promise<BrowserContext>>();

/** The profile that pages share: what they have in common is fetched once, and one program of the browser shows all. */
function sharedProfile(javaScript: boolean): Promise<BrowserContext> {
  const profile = shared.get(javaScript) ?? newProfile(javaScript);
  shared.set(javaScript, profile);
  return profile;
}

/** Opens `path` on a page of its own; `await using` closes it again. */
export async function openPage(path: string, view: View = {}): Promise<OpenPage> {
  const { javaScript = true, fresh = false } = view;
  if (!fresh) return openIn(await sharedProfile(javaScript), path, view);
  const profile = await newProfile(javaScript);
  const open = await openIn(profile, path, view);
  const close = () => profile.close();
  return { ...open, close, [Symbol.asyncDispose]: close };
}

/**
 * Opens `path`, and records what goes wrong on it. Requests to other hosts are recorded, and lead nowhere: the browser
 * finds no other host, so that a test never leaves the machine.
 */
async function openIn(
  profile: BrowserContext,
  path: string,
  { width = 1280, scheme = 'light', alsoFrom }: View,
): Promise<OpenPage> {
  const faults: string[] = [];
  const page = await profile.newPage();
  if (width !== 1280) await page.setViewportSize({ width, height: 800 });
  if (scheme !== 'light') await page.emulateMedia({ colorScheme: scheme });
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
  page.on('requestfailed', (request) => {
    // Given up by the browser itself, when the page is loaded anew before all of it came.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()}`);
  });
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

  let hasCrashed = false;
  page.on('crash', () => (hasCrashed = true));

  const response = await page.goto(origin + path, { waitUntil: 'load' });
  const isLost = () => hasCrashed;
  const close = () => page.close();
  return { page, status: response?.status() ?? 0, faults, isLost, close, [Symbol.asyncDispose]: close };
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
