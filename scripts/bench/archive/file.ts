import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import { withFrontMatter } from '../../../src/yaml/front-matter.ts';
import { renderFields } from '../../../src/yaml/render.ts';

/** One made-up entry, before it is written in anybody's format. */
export interface ArchiveFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** For collections of MDX. */
  readonly body: string;
}

export const fileName = ({ collection, id }: ArchiveFile): string =>
  `${collection}/${id}.${collections[collection].format}`;

/** The entry as a file of `src/content`. */
export function fileText({ collection, data, body }: ArchiveFile): string {
  const fields = renderFields(data);
  return collections[collection].format === 'yaml' ? `${fields}\n` : withFrontMatter(fields, body);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function writeContent(folder: string, files: readonly ArchiveFile[]): void {
  for (const file of files) writeText(join(folder, fileName(file)), fileText(file));
}
