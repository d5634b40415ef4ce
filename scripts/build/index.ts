import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { env } from 'node:process';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { contentRoot } from '../../src/reading/files.ts';
import { assertPublishable, readArchive } from '../../src/reading/read-archive.ts';
import { allowBackend } from './allow-backend.ts';
import { indexSite } from './index-site.ts';

/**
 * Builds the whole site into `target`. Throws ContentError when the content has errors. A failed
 * build leaves what was in `target` as it was.
 */
export async function buildSite(target: string): Promise<void> {
  assertPublishable(readArchive(contentRoot(), fileCache()));

  const fresh = `.work/build-${process.pid}`;
  const old = `${fresh}-old`;
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    env['BESLUT_OUT'] = fresh;
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    await indexSite(fresh);
    allowBackend(`${fresh}/_headers`);
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(target, old);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
