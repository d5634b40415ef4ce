import { join, resolve } from 'node:path';
import { env } from 'node:process';

/**
 * The folder of content: `src/content`, or what BESLUT_CONTENT names (fixtures and the benchmark
 * build other archives with the same code).
 */
export function contentRoot(): string {
  return resolve(env['BESLUT_CONTENT'] ?? 'src/content');
}

/** The folder of tests of what one archive says, in the folder of content. */
export const TESTS_FOLDER = 'prov';

/** The file of everyday words that only this archive has, in the folder of content. */
export const EVERYDAY_FILE = 'vardagsord.txt';

/** The file of settings, in the folder of content. */
export const SETTINGS_FILE = 'webbplats.yaml';
export const settingsFile = (root: string) => join(root, SETTINGS_FILE);
