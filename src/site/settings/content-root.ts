import { join, resolve } from 'node:path';
import { env } from 'node:process';

/**
 * The folder of content: `src/content`, or what BESLUT_CONTENT names (fixtures and the benchmark
 * build other archives with the same code).
 */
export function contentRoot(): string {
  return resolve(env['BESLUT_CONTENT'] ?? 'src/content');
}

/** The file of settings, in the folder of content. */
export const SETTINGS_FILE = 'webbplats.yaml';
export const settingsFile = (root: string) => join(root, SETTINGS_FILE);
