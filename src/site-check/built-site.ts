/**
 * The built site in ./dist, read once for all checks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, listFiles } from '../serving/files.ts';
import { readPage, type Page } from './read-page.ts';

type BuiltSite = { files: Set<string>; pages: Page[] };

export function readSite(dir: string): BuiltSite {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} saknas. Kör npm run build först.`);
  const files = listFiles(dir);
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(addressOf(file), readFileSync(join(dir, file), 'utf8')));
  return { files, pages };
}
