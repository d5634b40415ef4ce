import { fileName } from '../model/file-name.ts';
import { draftFile } from './file.ts';
import type { Parties } from '../persons/parties.ts';
import type { People } from './people.ts';
import { partyFields, personFields } from './person.ts';
import { writtenText, type PlannedFile, type PlannedReading } from './planned.ts';

/** Persons and parties are drafted only for what is written. */
export function personsAndPartiesFor(
  readings: readonly PlannedReading[],
  people: People,
  parties: Parties,
): PlannedFile[] {
  const texts = readings.flatMap(({ meetingFile, decisions }) =>
    [meetingFile, ...decisions.map(({ file }) => file)].map(writtenText).filter((text) => text !== undefined),
  );
  const words = new Set(texts.flatMap((text) => text.match(/[a-z0-9/-]+/gu) ?? []));
  const persons = [...people.added.values()]
    .filter(({ id }) => words.has(id))
    .map((person) => draftFile('personer', person.id, personFields(person), { file: fileName(person.file) }));
  const used = new Set(
    texts
      .concat(persons.map(({ text }) => text))
      .flatMap((text) => [...text.matchAll(/party: ([a-z0-9-]+)/gu)].map((match) => match[1])),
  );
  const added = parties.added
    .filter(({ id }) => used.has(id))
    .map((party) =>
      draftFile('partier', party.id, partyFields(party), {
        file: fileName(readings[0]?.result.reading.file ?? ''),
      }),
    );
  return [...added, ...persons].map((draft) => ({ outcome: 'new', path: draft.path, draft }));
}
