/**
 * npm run check: everything an author can get wrong, all files in one run.
 * `--json` prints the faults for machines. Exit code 1 when there is an error; warnings pass.
 */
import { argv, exit, stdout } from 'node:process';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { contentRoot } from '../../src/reading/files.ts';
import { errorsIn, readArchive } from '../../src/reading/read-archive.ts';
import { asJson, asText } from './report.ts';

const reading = readArchive(contentRoot(), fileCache());
stdout.write(argv.includes('--json') ? asJson(reading) : asText(reading));
exit(errorsIn(reading).length > 0 ? 1 : 0);
