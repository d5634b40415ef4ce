/**
 * The page of the editing form in a real browser: what it says, and when the form takes its place. What one does in the
 * form is in `form.long.test.ts`.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHas } from '../../../src/site/settings/settings.ts';
import { DIST } from '../site/dist.ts';
import { openPage, origin } from './site.ts';

const start = (page: Page) => page.getByRole('button', { name: 'Arbeta med lokalt repository' });

describe.skipIf(!siteHas('form'))('the page of the editing form', () => {
  test('fetches the form only when it is asked for, and then leaves nothing of itself', async () => {
    await using open = await openPage('/redaktion/');
    const { page } = open;
    await page.waitForLoadState('networkidle');
    const scripts = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')),
      );
    expect((await scripts()).length).toBeLessThan(4);
    await page.getByRole('button', { name: 'Öppna formuläret' }).press('Enter');
    await start(page).waitFor();
    expect(await page.locator('.site-header, link[rel=stylesheet]').count()).toBe(0);
    // Who reads the form may make it larger.
    expect(await page.locator('meta[name=viewport][content*=interactive-widget]').count()).toBe(1);
    expect(await page.locator('meta[name=viewport][content*=maximum-scale]').count()).toBe(0);
    expect(open.faults).toEqual([]);
  });

  test('is for nobody to find by searching, and the form asks nothing of other hosts', async () => {
    await using open = await openPage('/redaktion/#/');
    await start(open.page).waitFor();
    expect(await open.page.locator('meta[name=robots]').first().getAttribute('content')).toBe('noindex');
    expect(open.faults).toEqual([]);
  });

  test('tells who has no script what to do instead', async () => {
    await using open = await openPage('/redaktion/', { javaScript: false });
    const { page } = open;
    expect(await page.getByText('Formuläret behöver JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Öppna formuläret' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'skriva direkt i filerna' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Så publicerar du' }).getAttribute('href')).toBe(
      '/om/redaktor/',
    );
  });

  test('is stopped by its policy from speaking to anyone but the back end', async () => {
    const response = await fetch(`${origin}/redaktion/`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/connect-src 'self' blob: data: https:\/\/[\w.]+;/);
    expect(policy).not.toContain('[');
    const script = /script-src ([^;]*)/.exec(policy)?.[1];
    expect(script).toBe("'self'");
    const elsewhere = await fetch(`${origin}/om/`);
    expect(elsewhere.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});

const PROGRAMS = join(DIST, '_astro');

/** A form that is its start alone: what is looked at here is when it comes, and its own program is large. */
const SHORT_FORM = `export async function startForm() {
  const button = document.createElement('button');
  button.textContent = 'Arbeta med lokalt repository';
  document.body.replaceChildren(button);
}`;

describe.skipIf(!siteHas('form'))('the way into the editing form', () => {
  /** The form's own program: much larger than all else that is fetched. */
  const isProgram = (file: string) => file.endsWith('.js') && statSync(join(PROGRAMS, file)).size > 1_000_000;
  const program = `**/${readdirSync(PROGRAMS).find(isProgram)}`;
  let profile: BrowserContext | undefined;
  beforeAll(async () => {
    await using open = await openPage('/redaktion/');
    profile = open.page.context();
    await profile.route(program, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: SHORT_FORM }),
    );
  });
  afterAll(() => profile?.unroute(program));

  test.each([
    ['a place within the form', '/redaktion/#/collections/beslut'],
    ['a sign-in', '/redaktion/?code=a&state=b'],
  ])('opens it at once, and again, for who comes to %s', async (_what, path) => {
    await using open = await openPage(path);
    await start(open.page).waitFor();
    await open.page.reload();
    await start(open.page).waitFor();
  });

  test('opens it at once in the window of a sign-in', async () => {
    await using open = await openPage('/redaktion/');
    const [opened] = await Promise.all([
      open.page.waitForEvent('popup'),
      open.page.evaluate(() => window.open('/redaktion/', 'auth')?.name),
    ]);
    await start(opened).waitFor();
  });

  test('and its window of a sign-in find each other after a visit to the back end', async () => {
    await using open = await openPage('/redaktion/');
    const { page } = open;
    const there = 'https://inloggning.example/';
    await page
      .context()
      .route(`${there}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Logga in' }));
    const [signIn] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => window.open('/redaktion/', 'auth')?.name),
    ]);
    await start(signIn).waitFor();
    for (const address of [there, `${origin}/redaktion/?code=a&state=b`]) {
      await signIn.evaluate((to) => location.assign(to), address);
      await signIn.waitForURL((url) => url.href.startsWith(address.split('?')[0] ?? ''));
    }
    await start(signIn).waitFor();
    expect(await signIn.evaluate(() => [window.opener?.location.pathname, window.name])).toEqual([
      '/redaktion/',
      'auth',
    ]);
  });

  test('opens it also when the address becomes one within the form', async () => {
    await using open = await openPage('/redaktion/');
    await open.page.goto(`${origin}/redaktion/#/collections/personer`);
    await start(open.page).waitFor();
  });
});
