/**
 * Writing that stands after a power cut. A file is on the disk when it has been synced, and its name when its folder has;
 * until then a disk may keep the new name and none of the bytes. All that publishing writes goes through here, which lint
 * sees to, and nothing is given its name, or linked to, before what it names is on the disk.
 *
 * The system's errors carry the path that was written to.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pid, platform } from 'node:process';

const AT_ONCE = 16;
/** Windows syncs only what is open for writing, and no folders at all. */
const TO_SYNC = platform === 'win32' ? 'r+' : 'r';
/** What a system answers that cannot sync a folder: Windows, and some disks over a network. */
const CANNOT = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EBADF']);
const isUnable = (error: unknown) => CANNOT.has((error as NodeJS.ErrnoException).code ?? '');

/** Runs what writes to a path, and names the path in the error of a system that names none, or the file it came from. */
function to<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

/** Puts the names in a folder on the disk: of files that were made, renamed or taken away there. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!isUnable(error)) throw Object.assign(error as NodeJS.ErrnoException, { path: folder });
  }
}

/** Makes a folder and those above it, with their names on the disk. */
export function makeFolder(folder: string): void {
  const first = to(folder, () => mkdirSync(folder, { recursive: true }));
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === first || dirname(made) === made) return;
  }
}

/** Writes a file whose name and bytes {@link syncTree} puts on the disk later, with all others of its tree. */
export function writeUnsynced(path: string, bytes: Uint8Array): void {
  to(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  });
}

/**
 * Writes a file of its own, with its bytes on the disk before it ends; its name is there when its folder is synced.
 * @param flag "wx" for a file that must not be there
 */
export function writeFile(path: string, content: string | Uint8Array, flag: 'w' | 'wx' = 'w'): void {
  to(path, () => writeFileSync(path, content, { flag, flush: true }));
}

/** Gives a file or folder another name on the same disk: the new name is on the disk when this ends. */
export function rename(from: string, name: string): void {
  to(name, () => renameSync(from, name));
  syncFolder(dirname(name));
  if (dirname(from) !== dirname(name)) syncFolder(dirname(from));
}

/** How {@link replaceFile} names a file on its way into place: ".beslut.jsonl.4711", by the process that writes it. */
export const ON_ITS_WAY = /^\..+\.\d+$/;

/** Replaces a file, or makes it: what is there is always the old one whole or the new one whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const fresh = join(dirname(path), `.${basename(path)}.${pid}`);
  try {
    writeFile(fresh, content);
    rename(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Makes a symbolic link to a folder. */
export function makeLink(target: string, link: string): void {
  to(link, () => symlinkSync(target, link, 'dir'));
}

/** Takes away files or whole folders, and puts that on the disk. */
export function remove(...paths: readonly string[]): void {
  for (const path of paths) to(path, () => rmSync(path, { recursive: true, force: true }));
  for (const folder of new Set(paths.map(dirname))) syncFolder(folder);
}

/** Puts a whole tree on the disk: every file, and then every folder, the folder itself last. */
export async function syncTree(dir: string): Promise<void> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .values();
  const syncNext = async () => {
    for (const path of paths) {
      const file = await open(path, TO_SYNC);
      try {
        await file.sync();
      } catch (error) {
        throw Object.assign(error as NodeJS.ErrnoException, { path });
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, syncNext));
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const folder of folders.sort().reverse()) syncFolder(folder);
  syncFolder(dir);
}
