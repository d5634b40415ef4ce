import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { env } from 'node:process';
import { fileCache } from '../reading/entry-cache.ts';
import { contentRoot } from '../site/settings/content-root.ts';
import { settings } from '../site/settings/settings.ts';
import { assertPublishable, readArchive, type Reading } from '../reading/read-archive.ts';
import { leaveOut } from './leave-out.ts';
import { addFontLicences } from './font-licences.ts';
import { allowBackend } from './allow-backend.ts';
import { buildInstant, instantAt } from '../domain/release.ts';
import type { Redirect } from '../reading/published/moves.ts';
import type { Archive, Withdrawal } from '../schema/collections.ts';
import { releasedArchive } from '../archive/release.ts';
import { parseHeaders } from '../serving/headers.ts';
import { writeNginx } from './hosts/nginx.ts';
import { lookForPersonalNumbers } from './last-look.ts';
import { indexSite } from '../search/indexing/index-site.ts';
import { searchNames } from './search-names.ts';
import { movedAddresses, writeMoved } from './moved.ts';
import { writeWithdrawn } from './withdrawn.ts';

/** What was built, for those who go on with it. */
export interface Built {
  readonly archive: Archive;
  /** How many warnings the content has. */
  readonly warnings: number;
  /** What of the archive may be shown, and is on the site. */
  readonly released: Archive;
  /** What was published and taken back. */
  readonly withdrawals: readonly Withdrawal[];
  /** The instant for which it was built, in milliseconds. */
  readonly now: number;
  /** Every address that may be linked to, but those that have moved. */
  readonly addresses: readonly string[];
  readonly redirects: readonly Redirect[];
}

/** What was read, before it is built. */
export interface Read {
  readonly reading: Reading;
  /** What of it may be shown. */
  readonly released: Archive;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * Builds the whole site into `target`. Throws ContentError when the content has errors or a published address would be
 * lost. A failed build leaves what was in `target` as it was.
 * @param approve is asked before anything is built, and throws to stop it
 * @param step is told in Swedish what is about to be done: four times
 */
export async function buildSite(
  target: string,
  step: (what: string) => void = () => undefined,
  approve: (read: Read) => void | Promise<void> = () => undefined,
): Promise<Built> {
  // The pages and what is checked of them are made for the same instant.
  env['BESLUT_NOW'] ??= instantAt(Date.now());
  const now = buildInstant(env['BESLUT_NOW']);
  step('Läser och kontrollerar innehållet.');
  const reading = readArchive(contentRoot(), fileCache(), now);
  assertPublishable(reading);
  const released = releasedArchive(reading.archive, now);
  await approve({ reading, released, now });

  const fresh = `.work/build-${process.pid}`;
  const old = `${fresh}-old`;
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    env['BESLUT_OUT'] = fresh;
    step('Bygger sidorna. Det tar längst tid.');
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    step('Gör sökningen och kontrollerar att ingen publicerad adress försvinner.');
    await indexSite(fresh, searchNames(released));
    allowBackend(`${fresh}/_headers`);
    leaveOut(fresh, settings);
    addFontLicences(fresh);
    const { built, redirects, withdrawn } = movedAddresses(
      contentRoot(),
      released,
      fresh,
      reading.withdrawals,
    );
    writeMoved(fresh, redirects);
    writeWithdrawn(fresh, withdrawn);
    if (settings.host === 'server')
      writeNginx(fresh, parseHeaders(readFileSync(`${fresh}/_headers`, 'utf8')), redirects, [
        ...withdrawn.keys(),
      ]);
    step('Söker efter personnummer i alla filer.');
    lookForPersonalNumbers(fresh, contentRoot());
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(target, old);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    renameSync(fresh, target);
    return {
      archive: reading.archive,
      warnings: reading.faults.length,
      released,
      now,
      withdrawals: reading.withdrawals,
      addresses: built.all,
      redirects,
    };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
