import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages that our fonts come from: their files are named for the last part. */
const PACKAGES = ['@fontsource/source-serif-4', '@fontsource-variable/source-sans-3'] as const;

/**
 * Puts the licence of each font beside its files: the SIL Open Font License asks for its text and the copyright to go
 * with every copy.
 */
export function addFontLicences(site: string): void {
  const folder = join(site, '_astro');
  const files = readdirSync(folder);
  for (const name of PACKAGES) {
    const font = name.slice(name.indexOf('/') + 1);
    if (files.some((file) => file.startsWith(`${font}-`) && file.endsWith('.woff2')))
      copyFileSync(fileURLToPath(import.meta.resolve(`${name}/LICENSE`)), join(folder, `${font}.OFL.txt`));
  }
}
