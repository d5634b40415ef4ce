import { isData } from '../../domain/data.ts';

/** Names of ids, in lists of votes, persons and proposals. */
const ids = ['voter_id', 'person_id', 'person', 'id'];

/** Nothing stands there, however that is written. */
export const isEmpty = (fact: unknown) =>
  fact === undefined || fact === null || (typeof fact === 'object' && Object.keys(fact).length === 0);

/**
 * Facts as they are since version 2, in one way however they are written down: without all that is empty, at any depth,
 * and with the members of a list that have an id in the order of their ids. Its behaviour never changes.
 */
export function stated(fact: unknown): unknown {
  if (Array.isArray(fact)) {
    const members = fact.map(stated).filter((member) => !isEmpty(member));
    const id = ids.find((name) => members.every((member) => isData(member) && name in member));
    const key = (member: unknown) => String((member as Record<string, unknown>)[id ?? '']);
    return id === undefined ? members : members.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
  if (!isData(fact)) return fact;
  const members = Object.entries(fact).map(([name, inner]) => [name, stated(inner)] as const);
  return Object.fromEntries(members.filter(([, inner]) => !isEmpty(inner)));
}
