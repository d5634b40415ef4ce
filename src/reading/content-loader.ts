import { sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collections.ts';
import { fileCache, type EntryCache } from './entry-cache.ts';
import { contentRoot } from '../site/settings/content-root.ts';
import { formatFaults } from './located-fault.ts';
import { assertPublishable, digestKey, errorsIn, readArchive, type Reading } from './read-archive.ts';

/**
 * Hands the entries of one collection to Astro. All collections share one reading, since what is
 * wrong often lies between them. A build stops on any error; in development the errors are kept in
 * the collection `fel`, and every page shows them until they are mended.
 */
let current: Reading | undefined;
let cache: EntryCache | undefined;

function reading(): Reading {
  cache ??= fileCache();
  current ??= readArchive(contentRoot(), cache);
  return current;
}

/** The one entry of a collection that is not made of files. */
const ALL = 'alla';

type Watcher = Parameters<Loader['load']>[0]['watcher'];

/** An editor saves in several steps, and a checkout changes many files: what comes together is read once. */
const SETTLE_MS = 30;
const waiting = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

function loadAgain(): void {
  current = undefined;
  const loads = [...waiting];
  waiting.clear();
  try {
    for (const load of loads) load();
  } catch (error) {
    // A file that went while it was read has an event of its own, which brings us here again.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Loads again when a file of content is added, changed or removed. */
function onChange(watcher: Watcher, load: () => void): void {
  const root = contentRoot() + sep;
  watcher?.add(contentRoot());
  watcher?.on('all', (_event, path) => {
    if (!path.startsWith(root)) return;
    waiting.add(load);
    clearTimeout(timer);
    timer = setTimeout(loadAgain, SETTLE_MS);
  });
}

/** Astro warns at each page, in English, of a collection that never had an entry, though an archive may lack some. */
function keepKnown(store: Parameters<Loader['load']>[0]['store']): void {
  if (store.keys().length > 0) return;
  store.set({ id: ALL, data: {} });
  store.delete(ALL);
}

export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `beslut-${collection}`,
    load({ store, watcher }) {
      const load = () => {
        const { archive, digests } = reading();
        const ids = new Set(archive[collection].map((entry) => entry.id));
        keepKnown(store);
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, data, body } of archive[collection]) {
          const digest = digests.get(digestKey(collection, id));
          store.set({ id, data, digest, rendered: { html: body.html, metadata: { text: body.text } } });
        }
      };
      if (watcher === undefined) assertPublishable(reading());
      load();
      onChange(watcher, load);
      return Promise.resolve();
    },
  };
}

/**
 * The errors of the content, for the page to show in development; a build stops instead. They are one entry, which is
 * there without errors too: Astro warns at each page of a collection that is empty.
 */
export function faultLoader(): Loader {
  return {
    name: 'beslut-fel',
    load({ store, watcher }) {
      const load = () => {
        store.set({ id: ALL, data: { messages: formatFaults(errorsIn(reading())) } });
      };
      load();
      onChange(watcher, load);
      return Promise.resolve();
    },
  };
}

/** What was published and taken back, an entry each, for the feeds that tell those who have it. */
export function withdrawalLoader(): Loader {
  return {
    name: 'beslut-tillbakadraget',
    load({ store, watcher }) {
      const load = () => {
        store.clear();
        for (const { collection: of, id: entry, ...said } of reading().withdrawals)
          // Astro takes data with `collection` and `id` for a reference to an entry that is there.
          store.set({ id: digestKey(of, entry), data: { of, entry, ...said } });
        keepKnown(store);
      };
      load();
      onChange(watcher, load);
      return Promise.resolve();
    },
  };
}
