import { crossCheck } from '../../reading/cross-check.ts';
import { formatFault, type LocatedFault } from '../../reading/located-fault.ts';
import { readEntry } from '../../reading/read-entry.ts';
import { parseFile, placed, type SourceFile } from '../../reading/source-file.ts';
import {
  collections,
  collectionNames,
  type Archive,
  type CollectionName,
  type Entry,
} from '../../schema/collections.ts';

/** A file as the check reads it. */
export interface CheckedFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/**
 * What `npm run check` will say of files once they lie in the content, errors only, as authors see it.
 * The files take the place of entries with the same id.
 */
export function errorsAmong(files: readonly CheckedFile[], archive: Archive): string[] {
  const faults: LocatedFault[] = [];
  const sources = new Map<string, SourceFile>();
  const entries = Object.fromEntries(
    collectionNames.map((name) => [name, [...(archive[name] as readonly Entry[])]]),
  ) as Record<CollectionName, Entry[]>;
  const unreadable: { collection: CollectionName; id: string }[] = [];
  for (const { collection, id, path, text } of files) {
    const source = {
      file: path,
      bytes: new TextEncoder().encode(text),
      format: collections[collection].format,
    };
    sources.set(`${collection}/${id}`, source);
    const read = readEntry(collection, id, source);
    faults.push(...read.faults);
    entries[collection] = entries[collection].filter((entry) => entry.id !== id);
    if (read.entry) entries[collection].push(read.entry);
    else unreadable.push({ collection, id });
  }
  for (const { collection, id, finding } of crossCheck(
    entries as unknown as Archive,
    unreadable,
    Date.now(),
  )) {
    const source = sources.get(`${collection}/${id}`);
    const parsed = source && parseFile(source).parsed;
    if (parsed) faults.push(placed(parsed, finding));
  }
  return faults.filter(({ kind }) => kind.severity === 'error').map(formatFault);
}
