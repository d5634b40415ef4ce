import { actorsIn } from '../../archive/actors.ts';
import { addresses } from '../../domain/addresses.ts';
import { lowered } from '../../domain/lowered.ts';
import { bySurname } from '../../domain/person-name.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { joined } from '../labels.ts';
import type { Register } from '../register.ts';
import type { Traces } from './party-traces.ts';

/** Those who hold or held a post for the party in the organisation, and those whom a source names as its. */
export function members(register: Register, organization: string, id: string, { votes, decisions }: Traces) {
  const { people, vocabulary } = messagesIn(SWEDISH);
  const named = new Set([
    ...votes.flatMap(({ event }) =>
      event.votes.filter(({ party }) => party === id).map(({ person }) => person),
    ),
    ...decisions.flatMap((decision) =>
      actorsIn(decision).flatMap(({ party, person }) => (party === id && person ? [person] : [])),
    ),
  ]);
  return register.archive.personer
    .map((person) => ({
      person,
      posts: person.data.memberships.filter(
        ({ body, party }) => party === id && register.body(body).organization === organization,
      ),
    }))
    .filter(({ person, posts }) => posts.length > 0 || named.has(person.id))
    .toSorted((first, second) => bySurname(first.person.data, second.person.data))
    .map(({ person, posts }) => ({
      name: person.data.name,
      href: addresses.person(person.id),
      facts: { parties: [id], bodies: [...new Set(posts.map(({ body }) => body))] },
      posts: joined(
        posts.map(({ body, role }) => {
          const { name } = register.body(body);
          return role === 'unknown' ? name : people.post(vocabulary.roles[role], lowered(name));
        }),
      ),
    }));
}
