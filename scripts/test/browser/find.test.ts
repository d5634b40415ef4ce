import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './find.ts';

/** What is found on a machine that has just these files. */
const pathOf = (platform: NodeJS.Platform, files: string[], env: NodeJS.ProcessEnv = {}) => {
  const machine: Machine = {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    playwright: '/playwright/chrome',
    exists: (path) => files.includes(path),
  };
  return findBrowser(machine);
};

describe('the browser', () => {
  test('is the one named in CHROMIUM_PATH before all others', () => {
    expect(pathOf('linux', ['/opt/mine', '/playwright/chrome'], { CHROMIUM_PATH: '/opt/mine' })).toBe(
      '/opt/mine',
    );
  });

  test('is never another than the one named', () => {
    expect(() => pathOf('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' })).toThrow('/opt/mine');
  });

  test('is then Playwright’s own', () => {
    expect(pathOf('linux', ['/usr/bin/chromium', '/playwright/chrome'])).toBe('/playwright/chrome');
  });

  test.each<[NodeJS.Platform, string, NodeJS.ProcessEnv]>([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/google-chrome', {}],
    ['linux', '/snap/bin/chromium', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/a' }],
    [
      'win32',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      { PROGRAMFILES: 'C:\\Program Files' },
    ],
    ['win32', 'D:\\x86\\Microsoft\\Edge\\Application\\msedge.exe', { 'PROGRAMFILES(X86)': 'D:\\x86' }],
  ])('is then what is installed: %s, %s', (platform, path, env) => {
    expect(pathOf(platform, [path], env)).toBe(path);
  });

  test('may be missing', () => expect(pathOf('linux', [])).toBeUndefined());
});
