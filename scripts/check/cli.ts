/**
 * npm run check: everything an author can get wrong, all files in one run. Files or folders can be named: then only
 * their faults are told. Exit code 1 when there is an error among what is told; warnings pass. 2 for a command that is
 * written wrong. On the way it keeps the schemas that editors read up to date.
 */
import { existsSync } from 'node:fs';
import process, { argv, cwd, exit, stderr, stdout } from 'node:process';
import { relative } from 'node:path';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { errorsIn, readArchive } from '../../src/reading/read-archive.ts';
import { placeIn } from '../../src/reading/named-place.ts';
import { AFTER_VERDICT, asJson, asText, within } from '../../src/reading/report.ts';
import { writeSchemas } from '../../src/editing/write-schemas.ts';
import { HELP, parseArguments } from './arguments.ts';

function stop(message: string, code: number): never {
  stderr.write(message);
  exit(code);
}

const options = parseArguments(argv.slice(2));
if (options === 'wrong') stop(`Kommandot går inte att läsa.\n\n${HELP}`, 2);
if (options === 'help') {
  stdout.write(HELP);
  exit(0);
}
writeSchemas('.astro/schema');
const root = contentRoot();
if (!existsSync(root))
  stop(
    `Mappen ${relative(cwd(), root)} finns inte. Innehållet ligger i src/content, eller där BESLUT_CONTENT anger.\n`,
    1,
  );
const places = options.named.map(
  (named) =>
    placeIn(root, named) ??
    stop(
      `${named} finns inte i innehållet. Skriv filens eller mappens plats, till exempel ${relative(cwd(), root)}/beslut.\n`,
      2,
    ),
);
const reading = readArchive(root, fileCache());
const scope = { places, all: options.all };
stdout.write(options.json ? asJson(reading, scope) : asText(reading, scope));
if (!options.json && errorsIn(reading).length === 0) stdout.write(AFTER_VERDICT);
process.exitCode = errorsIn(within(reading, places)).length > 0 ? 1 : 0;
