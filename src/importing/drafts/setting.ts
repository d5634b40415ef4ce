import { fileName } from '../model/file-name.ts';
import { slugify } from '../../domain/addresses.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { organizationOf } from '../meeting/organization.ts';
import type { ReadResult } from '../read.ts';
import type { Reading } from '../model/reading.ts';
import type { Bodies } from './bodies.ts';
import { DraftFault } from './fault.ts';
import type { People } from './people.ts';

/** What a draft of one § needs to know beside the §. */
export interface Setting {
  readonly reading: Reading;
  /** The name of the organisation. */
  readonly publisher: string;
  /** "exempelby/regionstyrelsen". */
  readonly body: string;
  readonly bodyName: string;
  readonly bodies: Bodies;
  readonly people: People;
  /** The day of the import. */
  readonly today: string;
}

interface Around {
  readonly archive: Archive;
  readonly organization: Entry<'organisationer'>;
  readonly today: string;
}

/** Where a reading belongs. Throws {@link DraftFault} where it has no place in the content. */
export function settingOf(
  { reading, accounts }: ReadResult,
  { archive, organization, today }: Around,
  bodies: Bodies,
  people: People,
): Setting {
  const file = fileName(reading.file);
  const named = organizationOf(accounts.map(({ line }) => line));
  const namesake = archive.organisationer.find(
    (candidate) => candidate.id !== organization.id && named !== null && sameName(candidate.data.name, named),
  );
  if (namesake !== undefined && named !== null && !sameName(organization.data.name, named))
    throw new DraftFault(
      'annan-organisation',
      `${file}: den nämner ${named}. Menar du --organisation ${namesake.id}?`,
    );
  if (reading.decisions.length === 0 || reading.kind === 'other' || reading.kind === 'report')
    throw new DraftFault(
      'inget-sammantrade',
      `${file}: ${reading.kind === 'report' ? 'den ser ut att vara en tjänsteskrivelse' : 'inget beslut hittades'}. Lägg upp den som underlag i stället, eller kontrollera att rätt fil är vald.`,
    );
  if (reading.body === null)
    throw new DraftFault(
      'organ-ej-angivet',
      `${file}: kontrollera att rätt fil är vald, och att den börjar med organets namn.`,
    );
  const body = bodies.find(reading.body);
  if (body === undefined) throw new DraftFault('organ-okant', `${file}: ${bodies.advice(reading.body)}`);
  return {
    reading,
    publisher: organization.data.name,
    body: body.id,
    bodyName: body.name,
    bodies,
    people,
    today,
  };
}

/** "Exempelby stad", "Exempelby stads". */
const sameName = (a: string, b: string) => slugify(a).replace(/s$/u, '') === slugify(b).replace(/s$/u, '');
