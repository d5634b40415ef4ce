/**
 * A browser for the tests: found, or installed where that is possible.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find.ts';
import { canInstallBrowser, installBrowser } from './install.ts';

/** The path of a browser, or undefined where there is none and none can be had. */
export function getBrowser(): string | undefined {
  const find = () =>
    findBrowser({
      platform: process.platform,
      env: process.env,
      playwright: chromium.executablePath(),
      exists: existsSync,
    });
  const installed = find();
  if (installed || !canInstallBrowser()) return installed;
  console.log('Ingen webbläsare hittades. Installerar paketet chromium …');
  return installBrowser() ? find() : undefined;
}

export const noBrowser = [
  'Ingen webbläsare hittades, och testerna i webbläsare hoppades över.',
  'Installera Chrome, Edge eller Chromium, eller ange ett program: CHROMIUM_PATH=/sökväg npm test',
].join('\n');
