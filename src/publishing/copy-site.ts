import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../serving/files.ts';

/** Copies a site file by file, to another disk if need be, and sees to it that each arrived whole. */
export function copySite(from: string, to: string, step: (name: string) => void): void {
  mkdirSync(to, { recursive: true });
  step('mapp skapad');
  for (const file of [...listFiles(from)].sort()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
    const [size, copied] = [from, to].map((dir) => statSync(join(dir, file)).size);
    if (size !== copied)
      throw Object.assign(new Error(`${file} blev inte hel`), { code: 'ENOSPC', path: join(to, file) });
    step(`kopierad ${file}`);
  }
}
