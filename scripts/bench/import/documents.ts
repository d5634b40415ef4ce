import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fictionalFolder, readGolden, realGolden, type Golden } from './golden/golden.ts';

/** Documents that are measured together. */
export interface Group {
  readonly title: string;
  readonly documents: readonly { readonly golden: Golden; readonly path: string }[];
}

/** Where the real documents lie, beside the repository: they are others' and never in it. */
const REAL = ['../shared/seeds', '../shared/minutes'];

/** The real document's path, or undefined where it is not on this machine. */
const realPath = ({ file }: Golden) =>
  REAL.map((folder) => join(folder, file)).find((path) => existsSync(path));

/** The real documents that are here, and the names of those that are not. */
export function realGroup(): Group & { readonly absent: readonly string[] } {
  const all = realGolden().map((golden) => ({ golden, path: realPath(golden) }));
  return {
    title: 'Verkliga dokument',
    documents: all.flatMap(({ golden, path }) => (path === undefined ? [] : [{ golden, path }])),
    absent: all.filter(({ path }) => path === undefined).map(({ golden }) => golden.file),
  };
}

/** Minutes of our own in other bodies' styles: they go with the repository. */
export const fictionalGroup = (): Group => ({
  title: 'Påhittade protokoll i andra former',
  documents: readGolden(fictionalFolder).map((golden) => ({
    golden,
    path: join(fictionalFolder, golden.file),
  })),
});
