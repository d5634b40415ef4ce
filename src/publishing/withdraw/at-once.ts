import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameOf } from '../../building/bare-page.ts';
import { noticePage } from '../../building/withdrawn.ts';
import type { Withdrawal } from '../../schema/collections.ts';
import { addressOf } from '../../serving/files.ts';
import { GONE } from '../../serving/gone.ts';
import { remove, replaceFile } from '../disk/durable.ts';
import { digestOf } from '../record/digest.ts';
import { withdrawnAt } from '../record/withdrawn-at.ts';
import { manifestOf, releaseFolder, replaceManifest } from '../target.ts';

/**
 * Puts the notice in the place of a page and of all pages below it, and takes its files away, in the release that is
 * public: what readers may not see is gone at once, before a new release is built, which takes minutes and may be stopped
 * by a fault elsewhere. Twins and lists of other pages are left to the new release.
 * @returns how many files that concerned
 */
export function withdrawAtOnce(dir: string, id: string, withdrawal: Withdrawal): number {
  const manifest = manifestOf(dir, id);
  const folder = releaseFolder(dir, id);
  if (manifest === undefined || !existsSync(join(folder, 'index.html'))) return 0;
  const taken = withdrawnAt([withdrawal], { matters: false });
  const frame = frameOf(folder);
  const files = [...manifest.keys()].filter((file) => taken(addressOf(file)) !== undefined);
  const kept = new Map(manifest);
  for (const file of files) {
    const path = join(folder, file);
    if (file.endsWith('.html')) {
      replaceFile(path, noticePage(addressOf(file), withdrawal, frame));
      kept.set(file, digestOf(readFileSync(path)));
    } else {
      remove(path);
      kept.delete(file);
    }
  }
  const gonePath = join(folder, GONE);
  const gone = existsSync(gonePath) ? readFileSync(gonePath, 'utf8') : '';
  replaceFile(gonePath, gone + files.map((file) => `${addressOf(file)}\n`).join(''));
  kept.set(`/${GONE}`, digestOf(readFileSync(gonePath)));
  replaceManifest(dir, id, kept);
  return files.length;
}
