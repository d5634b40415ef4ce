/**
 * npm run build: checks the content, builds the pages and the search index into a fresh folder, and
 * puts it in the place of ./dist only when all of it succeeded.
 */
import { exit, stderr, stdout } from 'node:process';
import { ContentError } from '../../src/reading/located-fault.ts';
import { buildSite } from '../../src/building/index.ts';

try {
  const { addresses } = await buildSite('dist');
  const pages = addresses.filter((address) => address.endsWith('/'));
  stdout.write(`Webbplatsen ligger i mappen dist: ${pages.length} sidor.\n`);
} catch (error) {
  stderr.write(error instanceof ContentError ? error.message : `${String((error as Error).stack)}\n`);
  exit(1);
}
