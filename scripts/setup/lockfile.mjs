/**
 * Whether node_modules holds what the lockfile says.
 *
 * npm writes node_modules/.package-lock.json as the last act of an installation. Comparing it with
 * package-lock.json finds a missing, half-finished or outdated installation, whoever made it, without a
 * marker file of our own.
 *
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, inBundle?: boolean, link?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lockfile
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The first difference between what is wanted and what is installed, or null when there is none.
 * Optional packages may be absent: they are for other platforms.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 * @returns {string | null}
 */
export function firstDifference(wanted, installed) {
  const there = installed.packages || {};
  for (const [place, entry] of Object.entries(wanted.packages || {})) {
    if (place === '' || entry.link || entry.inBundle) continue;
    const locked = there[place];
    if (!locked) {
      if (entry.optional || entry.devOptional) continue;
      return `${place} is missing`;
    }
    if (locked.version !== entry.version) return `${place} is ${locked.version}, wanted ${entry.version}`;
  }
  return null;
}

/**
 * Whether the project in `root` must be installed (again).
 * @param {string} root
 */
export function needsInstallation(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  try {
    return firstDifference(read(join(root, 'package-lock.json')), read(installed)) !== null;
  } catch {
    return true;
  }
}

/** @param {string} file @returns {Lockfile} */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
