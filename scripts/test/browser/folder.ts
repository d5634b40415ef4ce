/**
 * A folder in the browser's own file system, which the editing form is handed as if a person had picked it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';

type Picker = { showDirectoryPicker: () => Promise<FileSystemDirectoryHandle> };
const FOLDER = 'arkiv';

/** All files of an archive, by their paths from the folder of a project that has it in `src/content`. */
export function filesOfArchive(folder: string): Record<string, string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = items.map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(
    paths.map((path) => [
      `src/content/${relative(folder, path).replaceAll('\\', '/')}`,
      readFileSync(path, 'utf8'),
    ]),
  );
}

/** Lays the files out and makes the picker of folders hand out the folder that holds them. */
export async function handOverFolder(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(
    async ({ files: all, name: folder }) => {
      const top = await navigator.storage.getDirectory();
      const root = await top.getDirectoryHandle(folder, { create: true });
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(all)) {
        const parts = path.split('/');
        const last = parts.pop() ?? '';
        let at = root;
        for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
        const file = await at.getFileHandle(last, { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
      (globalThis as unknown as Picker).showDirectoryPicker = () => Promise.resolve(root);
    },
    { files, name: FOLDER },
  );
}

/** What a file in the folder says now; undefined where there is none. */
export const readInFolder = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(
    async ({ path: entry, name: folder }) => {
      try {
        let directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
        const parts = entry.split('/');
        const fileName = parts.pop() ?? '';
        for (const part of parts) directory = await directory.getDirectoryHandle(part);
        return await (await (await directory.getFileHandle(fileName)).getFile()).text();
      } catch {
        return undefined;
      }
    },
    { path, name: FOLDER },
  );
