import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For tests: archives made of the fixtures, each in a folder of its own. */

const fixtures = join(import.meta.dirname, 'fixtures');
export const base = join(fixtures, 'base');
export const brokenCases = readdirSync(join(fixtures, 'broken')).sort();
export const brokenCase = (name: string) => join(fixtures, 'broken', name);

/** What `npm run check` prints of a case, beside the files that the case lays over the base. */
export const EXPECTED = 'expected.txt';

/** Copies the base into a folder, and lays the files of a case over it. */
export function layOut(folder: string, name?: string): string {
  cpSync(base, folder, { recursive: true });
  if (name !== undefined)
    cpSync(brokenCase(name), folder, {
      recursive: true,
      filter: (path) => path !== join(brokenCase(name), EXPECTED),
    });
  return folder;
}

/** Runs a test on an archive that is taken away afterwards. */
export function withArchive<T>(name: string | undefined, use: (root: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'beslut-'));
  try {
    return use(layOut(join(folder, 'src/content'), name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
