import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cwd } from 'node:process';
import type { FaultKind } from '../domain/fault.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { kinds } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';
import { RECORD_FOLDER } from '../publishing/record/record.ts';
import { EVERYDAY_FILE, SETTINGS_FILE, TESTS_FOLDER } from '../site/settings/content-root.ts';
import type { SourceFile } from './source-file.ts';
import { MOST_BYTES } from '../yaml/limits.ts';

/** A file that holds an entry: where it belongs and how to get its bytes. */
export interface ContentFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: string;
  readonly read: () => SourceFile;
}

/** A path as authors see it in messages. */
export const shownPath = (path: string) => relative(cwd(), path).split(sep).join('/');

/** What an item of a folder is that is neither a file nor a folder of files; undefined for those. */
function strangeKind(item: Dirent): string | undefined {
  if (item.isSymbolicLink()) return 'en genväg (symbolisk länk)';
  if (item.isFIFO()) return 'ett namngivet rör';
  if (item.isSocket()) return 'en sockel';
  if (item.isDirectory())
    return /\.(?:mdx|yaml)$/.test(item.name) ? 'en mapp som heter som en fil' : undefined;
  return item.isFile() ? undefined : 'en enhet';
}

/** Paths that are one on a system where å has one form and case is nothing, each but the first with that one. */
function likeNamed(paths: readonly string[]): (readonly [path: string, first: string])[] {
  const firsts = new Map<string, string>();
  return paths.flatMap((path) => {
    const plain = path.normalize('NFC').toLowerCase();
    const first = firsts.get(plain);
    if (first === undefined) firsts.set(plain, path);
    return first === undefined ? [] : [[path, first] as const];
  });
}

const faultOf = (kind: FaultKind, path: string, expected: string, found: string): LocatedFault => ({
  kind,
  file: shownPath(path),
  line: 1,
  column: 1,
  expected,
  found,
  advice: kind.advice,
});

/** What is in a folder and below it but hidden things. No link is followed: one may lead back to where it stands. */
export const itemsBelow = (folder: string): (readonly [path: string, item: Dirent])[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((item) => {
      const path = join(folder, item.name);
      return [[path, item] as const, ...(item.isDirectory() ? itemsBelow(path) : [])];
    });

/** Every file of content below the root but hidden ones, in order of path, and a fault for each thing that has no place there. */
export function contentFiles(root: string): { files: ContentFile[]; faults: LocatedFault[] } {
  const files: ContentFile[] = [];
  const items = itemsBelow(root).sort(([a], [b]) => (a < b ? -1 : 1));
  const faults = likeNamed(items.map(([path]) => path)).map(([path, first]) =>
    faultOf(
      kinds['nastan-samma-namn'],
      path,
      'ett namn som skiljer sig från andras',
      `som ${shownPath(first)}`,
    ),
  );
  for (const [path, item] of items) {
    const [folder = '', ...rest] = relative(root, path).split(sep);
    const name = rest.at(-1) ?? folder;
    const isFolderOfItsOwn = rest.length > 0 && [RECORD_FOLDER, TESTS_FOLDER].includes(folder);
    const strange = strangeKind(item);
    if (strange !== undefined && folder !== TESTS_FOLDER) {
      faults.push(faultOf(kinds['inte-en-fil'], path, 'en vanlig fil', strange));
      continue;
    }
    if (!item.isFile()) continue;
    if (rest.length === 0 && folder === EVERYDAY_FILE && isTooLarge(path))
      faults.push(faultOf(kinds['for-stor-fil'], path, `högst ${MOST_BYTES / 1000} kB`, 'en större fil'));
    if (isFolderOfItsOwn || (rest.length === 0 && [SETTINGS_FILE, EVERYDAY_FILE].includes(folder))) continue;
    const collection = collectionNames.find((known) => known === folder);
    const ending = collection && `.${collections[collection].format}`;
    if (collection === undefined || ending === undefined || rest.length === 0 || !path.endsWith(ending)) {
      faults.push(
        faultOf(
          kinds['okand-fil'],
          path,
          ending ? `en fil med ändelsen ${ending}` : `en av mapparna ${collectionNames.join(', ')}`,
          collection === undefined && rest.length > 0 ? `mappen ${folder}` : name,
        ),
      );
      continue;
    }
    files.push({
      collection,
      id: rest.join('/').slice(0, -ending.length),
      path,
      read: () => ({
        file: shownPath(path),
        bytes: firstBytes(path),
        format: collections[collection].format,
      }),
    });
  }
  return { files, faults };
}

/** Whether a file is larger than any of content may be. */
export const isTooLarge = (path: string): boolean => statSync(path).size > MOST_BYTES;

/** A file's bytes; of one that is too large to be read only so many that this is seen. */
export function firstBytes(path: string): Uint8Array {
  if (!isTooLarge(path)) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(MOST_BYTES + 1);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
