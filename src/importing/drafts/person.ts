import { UNKNOWN } from '../../domain/unknown.ts';
import { leftOut, toCheck } from './noted.ts';
import type { NewParty } from '../persons/parties.ts';
import type { NewPerson } from './people.ts';

/** The fields of an unknown person's draft. What they were before and after the meeting is not known. */
export function personFields({ name, party, bodies, near, line }: NewPerson): Record<string, unknown> {
  const candidates = near.map((id) => `personer/${id}.yaml`).join(' eller ');
  return {
    unreviewed: true,
    name:
      near.length === 0
        ? name
        : toCheck(
            name,
            `kan vara samma person som ${candidates}. Är det så: skriv namnet i otherNames där, eller lägg till uppdraget, ta bort utkasten och importera igen`,
            line,
          ),
    memberships: [...bodies].map(([body, roles]) => {
      const [role, secondRole] = [...roles].filter((candidate) => candidate !== 'serving-substitute');
      return {
        body,
        role: role !== undefined && secondRole === undefined ? role : leftOut('rollen i organet', line),
        party: party ?? leftOut('källan anger inget parti här. null betyder partilös', line),
        from: UNKNOWN,
        to: UNKNOWN,
      };
    }),
  };
}

/** The fields of a party that the content does not have: a code and nothing more is known. */
export function partyFields({ code }: NewParty): Record<string, unknown> {
  return {
    unreviewed: true,
    name: toCheck(code, 'källan anger bara förkortningen. Skriv partiets namn'),
    codes: [{ code }],
    color: toCheck('#777777', 'en färg som ingen har valt'),
    areas: undefined,
  };
}
