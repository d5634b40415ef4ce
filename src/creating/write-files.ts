import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write, by its whole path; `replaces` is what stands there now. */
export interface Writing {
  readonly path: string;
  readonly text: string;
  readonly replaces?: string;
}

/**
 * Writes all files or none: each is first written beside its place under a name that no reader of the
 * content sees, then all are put in place. A failure takes everything back. A new file never covers one
 * that has come there meanwhile.
 * @throws the error of the file system
 */
export function writeFiles(files: readonly Writing[]): void {
  const undo: (() => void)[] = [];
  try {
    const ready = files.map((file) => ({ ...file, temporary: writeBeside(file, undo) }));
    for (const { path, replaces, temporary } of ready) {
      if (replaces === undefined) {
        linkSync(temporary, path);
        undo.push(() => rmSync(path, { force: true }));
      } else {
        if (readFileSync(path, 'utf8') !== replaces) throw new Error(`${path} har ändrats under importen`);
        renameSync(temporary, path);
        undo.push(() => writeFileSync(path, replaces));
      }
    }
    ready.forEach(({ temporary }) => rmSync(temporary, { force: true }));
  } catch (error) {
    undo.reverse().forEach(tried);
    throw error;
  }
}

/** A step back that is not possible keeps none of the others from being taken. */
function tried(step: () => void): void {
  try {
    step();
  } catch {
    // The error that is told is the first.
  }
}

/** Writes a file under its temporary name, which is given back. */
function writeBeside({ path, text }: Writing, undo: (() => void)[]): string {
  makeFolder(dirname(path), undo);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.utkast`);
  undo.push(() => rmSync(temporary, { force: true }));
  writeFileSync(temporary, text, { flag: 'wx' });
  return temporary;
}

/** Makes a folder and those above it, one by one, so that only what was made is taken back. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}
