import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../serving/files.ts';
import { makeFolder, syncTree, writeUnsynced } from './disk/durable.ts';
import type { Manifest } from './manifest.ts';
import { digestOf } from './record/digest.ts';

/**
 * Copies a site file by file, to another disk if need be, and sees to it that each arrived whole and is on the disk.
 * Gives the digest of each.
 */
export async function copySite(from: string, to: string, step: (name: string) => void): Promise<Manifest> {
  makeFolder(to);
  step('mapp skapad');
  const manifest = new Map<string, string>();
  for (const file of [...listFiles(from)].sort()) {
    const bytes = readFileSync(join(from, file));
    const path = join(to, file);
    writeUnsynced(path, bytes);
    if (statSync(path).size !== bytes.length)
      throw Object.assign(new Error(`${file} blev inte hel`), { code: 'ENOSPC', path });
    manifest.set(file, digestOf(bytes));
    step(`kopierad ${file}`);
  }
  await syncTree(to);
  step('på disken');
  return manifest;
}
