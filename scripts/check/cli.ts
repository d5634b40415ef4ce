/**
 * npm run check: everything an author can get wrong, all files in one run.
 * `--json` prints the faults for machines. Exit code 1 when there is an error; warnings pass.
 * On the way it keeps the schemas that editors read up to date.
 */
import { existsSync } from 'node:fs';
import process, { argv, cwd, stderr, stdout } from 'node:process';
import { relative } from 'node:path';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { contentRoot } from '../../src/reading/files.ts';
import { errorsIn, readArchive } from '../../src/reading/read-archive.ts';
import { asJson, asText } from './report.ts';
import { writeSchemas } from './write-schemas.ts';

writeSchemas('.astro/schema');
const root = contentRoot();
if (existsSync(root)) {
  const reading = readArchive(root, fileCache());
  stdout.write(argv.includes('--json') ? asJson(reading) : asText(reading));
  process.exitCode = errorsIn(reading).length > 0 ? 1 : 0;
} else {
  stderr.write(
    `Mappen ${relative(cwd(), root)} finns inte. Innehållet ligger i src/content, eller där BESLUT_CONTENT anger.\n`,
  );
  process.exitCode = 1;
}
