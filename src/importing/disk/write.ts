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
import { DraftFault } from '../drafts/fault.ts';

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
 */
export function writeAll(files: readonly Writing[]): void {
  const undo: (() => void)[] = [];
  try {
    const ready = files.map((file) => ({ ...file, temporary: temporary(file, undo) }));
    for (const { path, replaces, temporary: own } of ready) {
      if (replaces === undefined) {
        linkSync(own, path);
        undo.push(() => rmSync(path, { force: true }));
      } else {
        if (readFileSync(path, 'utf8') !== replaces) throw new Error(`${path} har ändrats under importen`);
        renameSync(own, path);
        undo.push(() => writeFileSync(path, replaces));
      }
    }
    ready.forEach(({ temporary: own }) => rmSync(own, { force: true }));
  } catch (error) {
    undo.reverse().forEach((step) => step());
    const reason = error instanceof Error ? error.message : String(error);
    throw new DraftFault('kunde-inte-skriva', `Orsak: ${reason}.`);
  }
}

function temporary({ path, text }: Writing, undo: (() => void)[]): string {
  makeFolder(dirname(path), undo);
  const own = join(dirname(path), `.${basename(path)}.${process.pid}.utkast`);
  undo.push(() => rmSync(own, { force: true }));
  writeFileSync(own, text, { flag: 'wx' });
  return own;
}

/** Makes a folder and those above it, one by one, so that only what was made is taken back. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}
