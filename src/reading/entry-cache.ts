import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cwd } from 'node:process';
import type { CollectionName, Entry } from '../schema/collections.ts';

/**
 * Remembers faultless entries by the digest of their file, so that an unchanged file is not parsed,
 * checked and rendered again. The digest covers all code that turns a file into an entry, so a new
 * rule, field or component forgets everything. Losing the cache costs time and nothing else.
 */
export interface EntryCache {
  digest(collection: CollectionName, id: string, bytes: Uint8Array): string;
  get(digest: string): Entry | undefined;
  set(digest: string, entry: Entry): void;
  /** Writes to disk what this run used; the rest is forgotten. */
  save(): void;
}

const FOLDERS = ['domain', 'schema', 'markdown', 'reading'];

/** A digest of the source of everything that decides what an entry becomes. */
function codeVersion(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const path = join(cwd(), 'src', folder);
    for (const name of (readdirSync(path, { recursive: true }) as string[]).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.update(readFileSync(join(cwd(), 'package-lock.json'))).digest('hex');
}

/** A cache kept in a file. A missing or damaged file is an empty cache. */
export function fileCache(file = join(cwd(), 'node_modules/.cache/beslut/entries.json')): EntryCache {
  const version = codeVersion();
  const before = load(file);
  const used = new Map<string, Entry>();
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
      if (!changed && used.size === before.size) return;
      mkdirSync(dirname(file), { recursive: true });
      const temporary = `${file}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify([...used]));
      renameSync(temporary, file);
      changed = false;
    },
  };
}

function load(file: string): Map<string, Entry> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Entry][]);
  } catch {
    return new Map();
  }
}
