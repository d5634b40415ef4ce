/**
 * Version 3 of the check sum. WHAT IT TAKES IS NEVER CHANGED once it is published: every check sum that somebody
 * has quoted would be. It takes the facts as they were named then; whoever moves or renames a field puts it back in
 * `index.ts`, before the facts come here.
 *
 * It says what version 2 says, and the names that a reader reads for the ids in it: of the organisation and the bodies,
 * of members, and of parties with their abbreviations, each as it was that day. How the facts are written down does not
 * matter: nothing that is empty is in it (null, an empty list, or nothing at all), and members of a list that have an id
 * stand in the order of their ids.
 */
import { isData } from '../../domain/data.ts';
import { digest } from './digest.ts';
import { pick, places, value, type Form } from './pick.ts';
import { isEmpty, stated } from './stated.ts';
import * as version2 from './version-2.ts';

const voteForm = {
  ...version2.voteForm,
  organization: { name: value, parent: { name: value } },
  groups: [{ id: value, name: value, abbreviation: value }],
} as const satisfies Form;

const { decisionForm } = version2;

/** Those without a party are no group with a name of its own. */
const withId = (groups: unknown) =>
  Array.isArray(groups) ? groups.filter((group) => isData(group) && !isEmpty(group['id'])) : groups;

/** Of a vote event's JSON. */
export function voteSum(document: { readonly groups?: unknown }): string {
  return digest(stated(pick({ ...document, groups: withId(document.groups) }, voteForm)));
}

/** What a decision's ids are called on its day. */
export interface NamesThen {
  /** Of the organisation that a body is of. */
  readonly organization: (body: string) => string;
  readonly body: (id: string) => string;
  readonly person: (id: string) => string;
  readonly party: (id: string) => { readonly name: string; readonly abbreviation: string };
}

/** Under which names of facts ids of persons, of parties and of bodies stand. */
const named = {
  persons: ['person', 'chair'],
  parties: ['party'],
  bodies: ['body', 'proposesTo', 'reportTo'],
} as const;

/** The ids under some names in facts, at any depth, each once. */
function idsUnder(names: readonly string[], fact: unknown): Set<string> {
  if (Array.isArray(fact)) return new Set(fact.flatMap((member) => [...idsUnder(names, member)]));
  if (!isData(fact)) return new Set();
  return new Set(
    Object.entries(fact).flatMap(([name, inner]) =>
      names.includes(name) && typeof inner === 'string' ? [inner] : [...idsUnder(names, inner)],
    ),
  );
}

/** Of a decision's fields, with the body and the day of its meeting, and of what their ids are called. */
export function decisionSum(facts: { readonly body?: string }, then: NamesThen): string {
  const picked = pick(facts, decisionForm);
  const list = <T>(names: readonly string[], of: (id: string) => T) =>
    [...idsUnder(names, picked)].map((id) => ({ id, name: of(id) }));
  const names = {
    organization: facts.body === undefined ? null : then.organization(facts.body),
    persons: list(named.persons, then.person),
    parties: list(named.parties, then.party),
    bodies: list(named.bodies, then.body),
  };
  return digest(stated({ facts: picked, names }));
}

/** The properties of a vote event's JSON that its check sum takes. */
export const voteCovers: readonly string[] = places(voteForm);

/** The fields of a decision that its check sum takes, with the body and the day of its meeting. */
export const decisionCovers: readonly string[] = places(decisionForm);
