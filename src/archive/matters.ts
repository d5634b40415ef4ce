import { registryKey } from '../domain/matter.ts';
import type { Archive, Entry } from '../schema/collections.ts';

/** One matter of an organisation: everything that carries its registry number. */
export interface Matter {
  readonly organization: string;
  readonly key: string;
  /** The number as first met; forms of the same number share a key. */
  readonly number: string;
  /** Every form that the sources write it in, the first one first. */
  readonly numbers: readonly string[];
  readonly decisions: readonly Entry<'beslut'>[];
  readonly documents: readonly Entry<'underlag'>[];
}

type Gathering = Matter & {
  readonly numbers: string[];
  readonly decisions: Entry<'beslut'>[];
  readonly documents: Entry<'underlag'>[];
};

/** The id of a matter: its organisation, and the form of the number that all ways of writing it share. */
export const matterId = (organization: string, number: string): string =>
  `${organization}/${registryKey(number)}`;

/**
 * All matters of an archive, by {@link matterId}.
 * @param organizationOf the organisation whose body took a decision; one of none is in no matter
 */
export function mattersById(
  { beslut, underlag }: Pick<Archive, 'beslut' | 'underlag'>,
  organizationOf: (decision: Entry<'beslut'>) => string | undefined,
): ReadonlyMap<string, Matter> {
  const matters = new Map<string, Gathering>();
  const matterOf = (organization: string, number: string): Gathering => {
    const id = matterId(organization, number);
    const matter = matters.get(id) ?? {
      organization,
      key: registryKey(number),
      number,
      numbers: [],
      decisions: [],
      documents: [],
    };
    matters.set(id, matter);
    if (!matter.numbers.includes(number)) matter.numbers.push(number);
    return matter;
  };
  for (const decision of beslut) {
    const organization = organizationOf(decision);
    if (organization === undefined) continue;
    for (const number of decision.data.matters) matterOf(organization, number).decisions.push(decision);
  }
  for (const document of underlag)
    for (const number of document.data.matters)
      matterOf(document.data.organization, number).documents.push(document);
  return matters;
}
