import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listFiles } from '../serving/files.ts';
import { digestOf } from './record/digest.ts';

/** The files of a release and the digest of each: what it is, so that it can be told whole from damaged. */
export type Manifest = ReadonlyMap<string, string>;

/** As the program sha256sum writes and reads it: `cd releases/ID && sha256sum -c ../ID.sha256`. */
export const manifestText = (manifest: Manifest): string =>
  [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => `${digest}  .${file}\n`)
    .join('');

export function parseManifest(text: string): Manifest {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(67), line.slice(0, 64)]));
}

/** What is neither a file nor a folder, as paths of the site: a server would follow a link, wherever it leads. */
const neither = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map(({ parentPath, name }) => `/${relative(dir, join(parentPath, name)).split(sep).join('/')}`);

/** How a folder differs from a manifest, in Swedish, a file a line; nothing where it is whole. */
export function differencesFrom(dir: string, manifest: Manifest): string[] {
  const files = existsSync(dir) ? listFiles(dir) : new Set<string>();
  const missing = [...manifest.keys()].filter((file) => !files.has(file));
  const extra = [
    ...[...files].filter((file) => !manifest.has(file)),
    ...(existsSync(dir) ? neither(dir).filter((file) => !manifest.has(file)) : []),
  ];
  const damaged = [...manifest]
    .filter(([file, digest]) => files.has(file) && digestOf(readFileSync(join(dir, file))) !== digest)
    .map(([file]) => file);
  return [
    ...missing.map((file) => `${file} saknas`),
    ...damaged.map((file) => `${file} har ett annat innehåll än när den publicerades`),
    ...extra.map((file) => `${file} har tillkommit`),
  ];
}
