import { env } from 'node:process';
import { buildInstant } from '../domain/release.ts';
import {
  collectionNames,
  type Archive,
  type CollectionName,
  type Entry,
  type Withdrawal,
} from '../schema/collections.ts';
import { settingsFile } from '../site/settings/content-root.ts';
import { applyWithdrawals } from '../archive/withdrawn.ts';
import { crossCheck, type EntryKey } from './cross-check.ts';
import type { EntryCache } from './entry-cache.ts';
import { contentFiles, type ContentFile } from './files.ts';
import { invisibleInPath } from './invisible-characters.ts';
import { byPlace, ContentError, type LocatedFault } from './located-fault.ts';
import { concealed } from './privacy/conceal-fault.ts';
import { numbersInPath } from './privacy/index.ts';
import { privatePersons } from './privacy/names.ts';
import { faultsInOtherFiles } from './privacy/other-files.ts';
import { checkPublished } from './published/index.ts';
import { readEntry } from './read-entry.ts';
import { checkSettings } from './site-settings.ts';
import { parseFile, placed } from './source-file.ts';
import { readWithdrawal } from './withdrawn/read-withdrawal.ts';

/** Everything that the content folder holds, and everything that is wrong with it. */
export interface Reading {
  readonly archive: Archive;
  /** What was published and taken back; the archive has nothing of it. */
  readonly withdrawals: readonly Withdrawal[];
  /** All faults of all files, errors and warnings, in order of place. */
  readonly faults: readonly LocatedFault[];
  /** Per collection and id, what changes when the entry does. */
  readonly digests: ReadonlyMap<string, string>;
}

export const digestKey = (collection: CollectionName, id: string) => `${collection}/${id}`;

/**
 * Reads and checks all content below a folder, against what has been published from it as well. Never throws for what
 * an author has written.
 * @param now the instant for which the site would be built, in milliseconds
 */
export function readArchive(root: string, cache: EntryCache, now = buildInstant(env['BESLUT_NOW'])): Reading {
  const { files, faults: stray } = contentFiles(root);
  const faults: LocatedFault[] = [...stray, ...checkSettings(root)];
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Entry[]])) as Record<
    CollectionName,
    Entry[]
  >;
  // Entries that nothing is known of, so that what refers to them is not judged.
  const unreadable: EntryKey[] = [];
  const stated: Withdrawal[] = [];
  const digests = new Map<string, string>();
  const byEntry = new Map<string, ContentFile>();
  for (const file of files) {
    const { collection, id } = file;
    const source = file.read();
    faults.push(...numbersInPath(source.file), ...invisibleInPath(source.file));
    const taken = readWithdrawal(collection, id, source);
    if (taken !== undefined) {
      faults.push(...taken.faults);
      if (taken.withdrawal) stated.push(taken.withdrawal);
      unreadable.push(file);
      continue;
    }
    const digest = cache.digest(collection, id, source.bytes);
    let entry = cache.get(digest);
    if (entry === undefined) {
      const read = readEntry(collection, id, source);
      entry = read.entry;
      faults.push(...read.faults);
      if (entry && read.faults.length === 0) cache.set(digest, entry);
    }
    if (entry) entries[collection].push(entry);
    else unreadable.push(file);
    digests.set(digestKey(collection, id), digest);
    byEntry.set(digestKey(collection, id), file);
  }
  cache.save();
  const paths = new Set([settingsFile(root), ...files.map(({ path }) => path)]);
  faults.push(...faultsInOtherFiles(root, (path) => paths.has(path)));

  const { archive, withdrawals } = applyWithdrawals(entries as unknown as Archive, stated);
  for (const { collection, id } of withdrawals.slice(stated.length)) unreadable.push({ collection, id });
  const parsedOf = (key: string) => {
    const file = byEntry.get(key);
    return file && parseFile(file.read()).parsed;
  };
  faults.push(...privatePersons(archive, (collection, id) => parsedOf(digestKey(collection, id))));
  const published = checkPublished(root, archive, unreadable, now, withdrawals);
  faults.push(...published.faults);
  const across = Map.groupBy([...crossCheck(archive, unreadable, now), ...published.findings], (located) =>
    digestKey(located.collection, located.id),
  );
  for (const [key, findings] of across) {
    const parsed = parsedOf(key);
    if (parsed) faults.push(...findings.map(({ finding }) => placed(parsed, finding)));
  }
  return { archive, withdrawals, faults: faults.map(concealed).sort(byPlace), digests };
}

/** The errors among the faults; with none the content may be published. */
export function errorsIn(reading: Reading): LocatedFault[] {
  return reading.faults.filter((fault) => fault.kind.severity === 'error');
}

/** Throws {@link ContentError} with every error of every file, if there is any. */
export function assertPublishable(reading: Reading): void {
  const errors = errorsIn(reading);
  if (errors.length > 0) throw new ContentError(errors);
}
