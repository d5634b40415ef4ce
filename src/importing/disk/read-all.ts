import { readFile, stat } from 'node:fs/promises';
import type { EntryCache } from '../../reading/entry-cache.ts';
import { formatFault } from '../../reading/located-fault.ts';
import { errorsIn, readArchive } from '../../reading/read-archive.ts';
import { DraftFault } from '../drafts/fault.ts';
import { ImportFault } from '../model/fault.ts';
import { readMinutes } from '../index.ts';
import { knownOrganization, type KnownOrganization } from '../persons/known.ts';
import { matchPersons } from '../persons/match.ts';
import type { ReadResult } from '../read.ts';
import type { Reading } from '../model/reading.ts';

/** What is read, and into what. */
export interface Minutes {
  /** Where the files of minutes are. */
  readonly files: readonly string[];
  /** The id of an organisation in the content: "exempelby". */
  readonly organization: string | null;
}

/** The content that is imported into. */
export interface ContentToFill {
  /** The folder of content. */
  readonly root: string;
  /** Is asked for each time that the content is read. */
  readonly cache: () => EntryCache;
}

/**
 * Reads every file, and tells of each that cannot be read. Undefined when there is one: half a result
 * would look like a whole one. Throws {@link DraftFault} where what an editor has taught of the minutes cannot be read.
 */
export async function readAll(
  { files, organization }: Minutes,
  { root, cache }: ContentToFill,
  say: (text: string) => void,
): Promise<ReadResult[] | undefined> {
  const content = organization === null ? undefined : readArchive(root, cache());
  const known =
    organization === null || !content ? undefined : knownOrganization(organization, content.archive);
  if (typeof known === 'string') {
    say(known);
    return undefined;
  }
  // What an editor has taught and cannot be read must not be passed over.
  const fault =
    content && errorsIn(content).find(({ file }) => file.endsWith(`protokollformer/${organization}.yaml`));
  if (fault !== undefined) throw new DraftFault('protokollform-har-fel', `\n${formatFault(fault)}\n`);
  const results: ReadResult[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      const bytes = await open(file);
      const result = await readMinutes(file, bytes, (text) => say(`${file}: ${text}`), known?.form);
      results.push(known === undefined ? result : { ...result, reading: withPersons(result.reading, known) });
    } catch (error) {
      failed += 1;
      const fault = error instanceof ImportFault ? error : unexpected(error);
      say(`${file}: ${fault.message} [${fault.code}]`);
    }
  }
  if (failed === 0) return results;
  say(
    failed === 1
      ? 'En fil kunde inte läsas, så inget skrivs ut.'
      : `${failed} filer kunde inte läsas, så inget skrivs ut.`,
  );
  return undefined;
}

/** The organisation is the one named on the command line; the text's own name for it may be another form. */
function withPersons(reading: Reading, known: KnownOrganization): Reading {
  const body = known.bodies.find(({ name }) => name.toLowerCase() === reading.body?.toLowerCase());
  const { persons, warnings } = matchPersons(reading, known.persons, body?.id ?? null, (code) =>
    known.partyId(code, reading.date),
  );
  return { ...reading, organization: known.name, persons, warnings: [...reading.warnings, ...warnings] };
}

async function open(file: string): Promise<Uint8Array> {
  try {
    // A pipe or a device has no end.
    if ((await stat(file)).isFile()) return new Uint8Array(await readFile(file));
  } catch {
    // As of what is no file.
  }
  throw new ImportFault('fil-saknas', 'Kontrollera sökvägen.');
}

/** A fault in the reader itself must look like one, with its file, and stop nothing half-way. */
const unexpected = (error: unknown) =>
  new ImportFault(
    'fil-skadad',
    `Läsningen stannade (${error instanceof Error ? error.message : String(error)}).`,
  );
