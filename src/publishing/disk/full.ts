import { statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';

/** What the system answers where something does not fit. */
export const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The folder of a path that is there, itself or the nearest above it. */
function standing(path: string): string {
  for (let folder = resolve(path); ; folder = dirname(folder))
    try {
      if (statSync(folder).isDirectory()) return folder;
    } catch {
      if (dirname(folder) === folder) return folder;
    }
}

/** Where the disk of a folder is mounted: the highest folder above it that is on the same disk. */
function mountOf(folder: string): string {
  const disk = statSync(folder).dev;
  let mount = folder;
  while (dirname(mount) !== mount && statSync(dirname(mount)).dev === disk) mount = dirname(mount);
  return mount;
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** "1,5 GB" */
function size(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const figure = (bytes / 1000 ** power).toLocaleString('sv-SE', { maximumFractionDigits: 1 });
  return `${figure} ${UNITS[power] ?? ''}`;
}

const FEW_BYTES = 1_000_000;
const roomAt = (folder: string) => {
  const { bavail, bsize, ffree, files } = statfsSync(folder);
  return { bytes: bavail * bsize, hasFiles: files === 0 || ffree > 0 };
};

/**
 * Which disk is full, in Swedish, for the person who can make room: where it is mounted, what was written there, and what
 * is left of it.
 * @param path what was written, where the system's error says so
 * @param places folders that are written in, of which the first without room is named where it does not
 */
export function fullDisk(path: string | undefined, places: readonly string[], code: string): string {
  const written =
    path ??
    [...places, '.work', tmpdir()].find((place) => {
      const { bytes, hasFiles } = roomAt(standing(place));
      return bytes < FEW_BYTES || !hasFiles;
    });
  if (written === undefined) return `${code}. Det gick inte att se vilken disk det är`;
  const folder = standing(written);
  const { bytes, hasFiles } = roomAt(folder);
  const left = !hasFiles
    ? 'Den kan inte hålla fler filer'
    : code === 'EDQUOT'
      ? 'Kontot som publicerar får inte använda mer av den'
      : code === 'EFBIG'
        ? 'Filen är större än vad kontot eller disken tillåter'
        : `${size(bytes)} är kvar`;
  return `disken som är monterad på ${mountOf(folder)}, vid ${resolve(written)}. ${left}`;
}
