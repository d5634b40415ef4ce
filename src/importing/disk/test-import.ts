import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileCache } from '../../reading/entry-cache.ts';
import { errorsIn, readArchive } from '../../reading/read-archive.ts';
import { linesOfText } from '../formats/text.ts';
import { knownOrganization } from '../persons/known.ts';
import { matchPersons } from '../persons/match.ts';
import { readLines, type ReadResult } from '../read.ts';
import { importDrafts, type Imported } from './drafts.ts';
import { Bodies } from '../drafts/bodies.ts';
import { Parties } from '../persons/parties.ts';

const cacheOf = (root: string) => fileCache(join(root, '../../cache.json'), 'v');

/** For tests: imports fictional minutes into an archive of fixtures, as the command does with files. */
export function importText(
  root: string,
  texts: Readonly<Record<string, string>>,
  { update = false, id = 'exempelby', saveForm = false } = {},
): Imported {
  const { archive } = readArchive(root, cacheOf(root));
  const organization = archive.organisationer.find((candidate) => candidate.id === id);
  if (organization === undefined) throw new Error('no organisation');
  const parties = new Parties(archive, organization.id);
  const known = knownOrganization(id, archive);
  const form = typeof known === 'string' ? undefined : known.form;
  const persons = archive.personer.map(({ id, data }) => ({ id, ...data }));
  const results = Object.entries(texts).map(([file, text]): ReadResult => {
    const result = readLines(file, 'text', linesOfText(text), form);
    const { reading } = result;
    const body = reading.body === null ? undefined : new Bodies(organization).find(reading.body);
    const match = matchPersons(reading, persons, body?.id ?? null, (code) =>
      parties.find(code, reading.date),
    );
    return {
      ...result,
      reading: { ...reading, persons: match.persons, warnings: [...reading.warnings, ...match.warnings] },
    };
  });
  return importDrafts(
    results,
    { organization: organization.id, update, saveForm },
    { archive, root, organization },
  );
}

/** Every file below a folder with its text. */
export const filesBelow = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );

/** The codes of the errors that `npm run check` finds. */
export const errorCodes = (root: string) =>
  errorsIn(readArchive(root, cacheOf(root))).map(({ kind }) => kind.code);
