import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of src that the reading of a file runs through. */
export const coveredFolders = ['domain', 'schema', 'markdown', 'reading', 'yaml', 'typography'];

/** A digest of everything that decides what a file becomes: our code and the versions of packages. */
export function codeVersion(project: string): string {
  const hash = createHash('sha256');
  for (const folder of coveredFolders) {
    const path = join(project, 'src', folder);
    for (const name of (readdirSync(path, { recursive: true }) as string[]).sort())
      if (/\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.update(readFileSync(join(project, 'package-lock.json'))).digest('hex');
}
