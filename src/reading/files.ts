import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cwd } from 'node:process';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { kinds } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';
import { RECORD_FOLDER } from '../publishing/record/record.ts';
import { EVERYDAY_FILE, SETTINGS_FILE, TESTS_FOLDER } from '../site/settings/content-root.ts';
import type { SourceFile } from './source-file.ts';

/** A file that holds an entry: where it belongs and how to get its bytes. */
export interface ContentFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: string;
  readonly read: () => SourceFile;
}

/** A path as authors see it in messages. */
export const shownPath = (path: string) => relative(cwd(), path).split(sep).join('/');

/** Every file of content below the root but hidden ones, in order of path, and a fault for each that has no place there. */
export function contentFiles(root: string): { files: ContentFile[]; faults: LocatedFault[] } {
  const files: ContentFile[] = [];
  const faults: LocatedFault[] = [];
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter(
      (path) =>
        !relative(root, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
  for (const path of paths) {
    const [folder = '', ...rest] = relative(root, path).split(sep);
    const isFolderOfItsOwn = rest.length > 0 && [RECORD_FOLDER, TESTS_FOLDER].includes(folder);
    if (isFolderOfItsOwn || (rest.length === 0 && [SETTINGS_FILE, EVERYDAY_FILE].includes(folder))) continue;
    const collection = collectionNames.find((name) => name === folder);
    const ending = collection && `.${collections[collection].format}`;
    if (collection === undefined || ending === undefined || rest.length === 0 || !path.endsWith(ending)) {
      faults.push({
        kind: kinds['okand-fil'],
        file: shownPath(path),
        line: 1,
        column: 1,
        expected: ending ? `en fil med ändelsen ${ending}` : `en av mapparna ${collectionNames.join(', ')}`,
        found: collection === undefined && rest.length > 0 ? `mappen ${folder}` : (rest.at(-1) ?? folder),
        advice: kinds['okand-fil'].advice,
      });
      continue;
    }
    files.push({
      collection,
      id: rest.join('/').slice(0, -ending.length),
      path,
      read: () => ({
        file: shownPath(path),
        bytes: readFileSync(path),
        format: collections[collection].format,
      }),
    });
  }
  return { files, faults };
}
