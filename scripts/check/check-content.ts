/**
 * What `npm run check` does, apart from its process: everything an author can get wrong, all files in one run.
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd } from 'node:process';
import { placeIn } from '../../src/reading/named-place.ts';
import { AFTER_VERDICT, asJson, asText, within } from '../../src/reading/report.ts';
import { writeSchemas } from '../../src/editing/write-schemas.ts';
import type { EntryCache } from '../../src/reading/entry-cache.ts';
import { errorsIn, readArchive } from '../../src/reading/read-archive.ts';
import { readTried, triedFile } from '../../src/search/tried/file.ts';
import { HELP, parseArguments } from './arguments.ts';
import { triedHints } from './tried-hints.ts';

interface Ending {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

const stopped = (err: string, code: number): Ending => ({ out: '', err, code });

/**
 * Checks the archive in `root`. Files or folders can be named: then only their faults are told. Code 1 when there is an
 * error among what is told; warnings pass. 2 for a command that is written wrong. On the way it keeps the schemas that
 * editors read up to date.
 * @param cache is asked for only where something is read
 */
export function checkContent(args: readonly string[], root: string, cache: () => EntryCache): Ending {
  const options = parseArguments(args);
  if (options === 'wrong') return stopped(`Kommandot går inte att läsa.\n\n${HELP}`, 2);
  if (options === 'help') return { out: HELP, err: '', code: 0 };
  writeSchemas('.astro/schema');
  if (!existsSync(root))
    return stopped(
      `Mappen ${relative(cwd(), root)} finns inte. Innehållet ligger i src/content, eller där BESLUT_CONTENT anger.\n`,
      1,
    );
  const places: string[] = [];
  for (const named of options.named) {
    const place = placeIn(root, named);
    if (place === undefined)
      return stopped(
        `${named} finns inte i innehållet. Skriv filens eller mappens plats, till exempel ${relative(cwd(), root)}/beslut.\n`,
        2,
      );
    places.push(place);
  }
  const reading = readArchive(root, cache());
  const scope = { places, all: options.all };
  const verdict = !options.json && errorsIn(reading).length === 0 ? AFTER_VERDICT : '';
  return {
    out: options.json
      ? asJson(reading, scope)
      : asText(reading, scope) + verdict + triedHints(readTried(triedFile(root)), reading.archive, root),
    err: '',
    code: errorsIn(within(reading, places)).length > 0 ? 1 : 0,
  };
}
