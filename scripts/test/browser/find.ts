/**
 * Where a browser may be on this machine: one that was named, Playwright's own, or an installed Chromium
 * relative. Nothing is downloaded by Playwright: that fails behind many networks.
 */
import { join } from 'node:path';

export type Machine = {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** Where Playwright would have put its own browser. */
  playwright: string;
  exists: (path: string) => boolean;
};

/** The first browser found, or undefined. A CHROMIUM_PATH that leads nowhere is an error, not a hint. */
export function findBrowser(machine: Machine): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (!machine.exists(named)) throw new Error(`CHROMIUM_PATH är ${named}, men där finns inget program.`);
    return named;
  }
  return [machine.playwright, ...installed(machine)].find((path) => path && machine.exists(path));
}

function installed({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    const programs = ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'].map(
      (product) => `${product}\\Application\\${product.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
    );
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder);
  return [...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), '/snap/bin/chromium'];
}
