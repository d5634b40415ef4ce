/**
 * npm run import -- FILE… --organisation ID [--update] [--json]: reads minutes and writes drafts into the
 * content, with a report. `--json` instead prints the readings to stdout, one object a file, and nothing
 * else, and writes nothing; every other message goes to stderr. See import-minutes.ts for the exit codes.
 */
import process, { argv, stderr, stdout } from 'node:process';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { importMinutes } from './import-minutes.ts';

process.exitCode = await importMinutes(
  argv.slice(2),
  { root: contentRoot(), cache: fileCache },
  { out: (text) => stdout.write(text), err: (text) => stderr.write(text) },
);
