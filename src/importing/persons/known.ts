import type { Archive } from '../../schema/collections.ts';
import type { TaughtForm } from '../model/taught-form.ts';
import { Parties } from './parties.ts';
import type { KnownPerson } from './match.ts';

/** What the archive knows of one organisation: its name, bodies and persons. */
export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly { id: string; name: string }[];
  readonly persons: readonly KnownPerson[];
  /** How an editor has said that its minutes are set up, and read it through. */
  readonly form?: TaughtForm;
  /** The id of the party that a code meant on a day; undefined where none or several do. */
  readonly partyId: (code: string, date: string | null) => string | undefined;
}

/** What an archive knows of the organisation; a Swedish message where there is none of that id. */
export function knownOrganization(id: string, archive: Archive): KnownOrganization | string {
  const organization = archive.organisationer.find((entry) => entry.id === id);
  if (organization === undefined) {
    const ids = archive.organisationer.map((entry) => entry.id).join(', ');
    return `Organisationen ${id} finns inte i innehållet. De som finns: ${ids}.`;
  }
  const parties = new Parties(archive, id);
  const form = archive.protokollformer.find((entry) => entry.id === id)?.data;
  return {
    id,
    name: organization.data.name,
    bodies: organization.data.bodies.map((body) => ({ id: `${id}/${body.id}`, name: body.name })),
    persons: archive.personer
      .filter((entry) => entry.id.startsWith(`${id}/`))
      .map((entry) => ({
        id: entry.id,
        name: entry.data.name,
        otherNames: entry.data.otherNames ?? [],
        memberships: entry.data.memberships,
      })),
    ...(form === undefined || form.unreviewed ? {} : { form }),
    partyId: (code, date) => parties.find(code, date),
  };
}
