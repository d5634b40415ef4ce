import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collections.ts';
import { fileCache, type EntryCache } from './entry-cache.ts';
import { contentRoot } from './files.ts';
import { formatFault } from './located-fault.ts';
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

/** Loads again when a file of content is added, changed or removed. */
function onChange(watcher: Parameters<Loader['load']>[0]['watcher'], load: () => void): void {
  const root = contentRoot();
  watcher?.add(root);
  watcher?.on('all', (_event, path) => {
    if (!path.startsWith(root)) return;
    current = undefined;
    load();
  });
}

export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `beslut-${collection}`,
    load({ store, watcher }) {
      const load = () => {
        const { archive, digests } = reading();
        const ids = new Set(archive[collection].map((entry) => entry.id));
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

/** The errors of the content, for the page to show in development. Empty in a build, which stops instead. */
export function faultLoader(): Loader {
  return {
    name: 'beslut-fel',
    load({ store, watcher }) {
      const load = () => {
        store.clear();
        errorsIn(reading()).forEach((fault, index) =>
          store.set({ id: String(index), data: { message: formatFault(fault) } }),
        );
      };
      load();
      onChange(watcher, load);
      return Promise.resolve();
    },
  };
}
