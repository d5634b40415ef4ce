import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cwd, env } from 'node:process';
import type { CollectionName, Entry } from '../schema/collections.ts';
import { codeVersion } from './code-version.ts';

/**
 * Remembers faultless entries by the digest of their file, so that an unchanged file is not parsed,
 * checked and rendered again. The digest covers all code that turns a file into an entry, so a new
 * rule, field or component forgets everything. Losing the cache costs time and nothing else.
 */
export interface EntryCache {
  digest(collection: CollectionName, id: string, bytes: Uint8Array): string;
  get(digest: string): Entry | undefined;
  set(digest: string, entry: Entry): void;
  /** Ends a reading: writes to disk what it used; the rest is forgotten. */
  save(): void;
}

/** Remembers nothing: every file is read anew. */
export const noCache: EntryCache = {
  digest: () => '',
  get: () => undefined,
  set: () => undefined,
  save: () => undefined,
};

/** In `node_modules`, or in the folder that BESLUT_CACHE names (the benchmark starts without one). */
const CACHE_FILE = join(env['BESLUT_CACHE'] ?? 'node_modules/.cache/beslut', 'entries.json');

/** A cache kept in a file. A missing or damaged file is an empty cache. */
export function fileCache(file = join(cwd(), CACHE_FILE), version = codeVersion(cwd())): EntryCache {
  let before = load(file);
  let used = new Map<string, Entry>();
  let changed = false;
  return {
    digest: (collection, id, bytes) =>
      createHash('sha256').update(version).update(`${collection}/${id}\n`).update(bytes).digest('base64url'),
    get(digest) {
      const entry = used.get(digest) ?? before.get(digest);
      if (entry) used.set(digest, entry);
      return entry;
    },
    set(digest, entry) {
      used.set(digest, entry);
      changed = true;
    },
    save() {
      if (changed || used.size !== before.size) store(file, used);
      before = used;
      used = new Map();
      changed = false;
    },
  };
}

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');

/** The first line is the checksum of the rest. */
function load(file: string): Map<string, Entry> {
  try {
    const [, sum, text = ''] = /^([0-9a-f]+)\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    return sum === checksum(text) ? new Map(JSON.parse(text) as [string, Entry][]) : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Written beside and moved into place, so that a reader never meets half a file. Where it cannot be
 * written there is no cache next time.
 */
function store(file: string, entries: ReadonlyMap<string, Entry>): void {
  const text = JSON.stringify([...entries]);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, `${checksum(text)}\n${text}`);
    renameSync(temporary, file);
  } catch {
    return;
  }
}
