/**
 * Starts, once for all browser tests, the site's server and one browser that every test file connects to.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/serving/index.ts';
import { DIST } from '../site/dist.ts';
import { getBrowser, noBrowser } from './index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    browser: string;
  }
}

/**
 * A browser that calls no one: a closed network would otherwise slow it and fill its console with errors. It finds no
 * host but this machine.
 */
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Pages of one profile are shown by one process, and none is started in advance.
  '--process-per-site',
  '--renderer-process-limit=1',
];

export default async function setup(project: TestProject) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`${DIST} saknas. Kör npm run build först.`);
  const executablePath = getBrowser();
  if (!executablePath) throw new Error(noBrowser);

  const site = await serve(DIST, 0);
  // Playwright leaves Chromium's sandbox off unless asked: root and many containers cannot have it, and the
  // browser sees no site but ours.
  const browser = await chromium.launchServer({ executablePath, args: flags });
  project.provide('origin', site.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
