import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { shownPath } from './files.ts';

/**
 * A file or folder that somebody named, as faults name it: from the project's folder, with forward slashes.
 * It may be written from there, from the folder of content ("beslut/…"), or whole.
 * @returns undefined where there is nothing in the content by that name
 */
export function placeIn(root: string, named: string): string | undefined {
  const path = [resolve(named), join(root, named)].find(
    (candidate) => existsSync(candidate) && (candidate === root || candidate.startsWith(root + sep)),
  );
  return path === undefined ? undefined : shownPath(path);
}
