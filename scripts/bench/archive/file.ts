import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isMap, visit } from 'yaml';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';

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

/** Fields as authors write them: groups of plain values, such as a vote, on a line of their own. */
export function fields(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Map(_, node, path) {
      const short = node.items.every(
        ({ value }) => (value as { value?: unknown } | null)?.value !== undefined,
      );
      const words = node.items.reduce((sum, item) => sum + String(item.value).length, 0);
      if (short && words < 90 && path.length > 1 && isMap(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 130, flowCollectionPadding: true });
}

/** The entry as a file of `src/content`. */
export function fileText(file: ArchiveFile): string {
  const yaml = fields(file.data);
  return collections[file.collection].format === 'yaml' ? yaml : `---\n${yaml}---\n\n${file.body}`;
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function writeContent(folder: string, files: readonly ArchiveFile[]): void {
  for (const file of files) writeText(join(folder, fileName(file)), fileText(file));
}
