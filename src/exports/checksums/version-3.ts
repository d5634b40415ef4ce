/**
 * Version 3 of the check sum. THIS FILE IS NEVER CHANGED once it is published: every check sum that somebody has
 * quoted would be. It takes the facts as they were named then; whoever moves or renames a field puts it back in
 * `index.ts`, before the facts come here.
 *
 * It says what version 2 says, and the names that a reader reads for the ids in it: of the organisation and the bodies,
 * of members, and of parties with their abbreviations, each as it was that day. How the facts are written down does not
 * matter: nothing that is empty is in it (null, an empty list, or nothing at all), and members of a list that have an id
 * stand in the order of their ids.
 */
import { digest } from './digest.ts';
import { isObject, pick, places, value, type Form } from './pick.ts';

const voteForm = {
  organization_id: value,
  organization: { name: value, parent: { name: value } },
  start_date: value,
  meeting_days: [value],
  paragraph: value,
  number: value,
  ballot: value,
  motion: { text: value, classification: value, yes_means: value, no_means: value },
  totals: { yes: value, no: value, abstain: value, absent: value },
  winning_side: value,
  outcome_rule: value,
  chair: { id: value, name: value },
  casting_vote: value,
  discrepancy: value,
  votes: [{ voter_id: value, voter: { name: value }, group_id: value, role: value, option: value }],
  disqualified: [{ person_id: value, name: value, group_id: value }],
  groups: [{ id: value, name: value, abbreviation: value }],
} as const satisfies Form;

const actor = { person: value, party: value, role: value, office: value } as const satisfies Form;

const event = {
  kind: value,
  question: value,
  yesMeans: value,
  noMeans: value,
  yesFor: value,
  noFor: value,
  totals: { yes: value, no: value, abstain: value, absent: value },
  result: value,
  rule: value,
  ballot: value,
  chair: value,
  castingVote: value,
  votes: [{ person: value, party: value, role: value, option: value }],
  votesNote: value,
  discrepancy: value,
} as const satisfies Form;

const decisionForm = {
  body: value,
  date: value,
  furtherDays: [value],
  paragraph: value,
  titleInMinutes: value,
  matters: [value],
  memberBill: { number: value, by: [actor] },
  outcome: value,
  closedDoors: value,
  preparatory: value,
  executing: value,
  appealLaw: value,
  draft: { by: actor, text: value },
  clauses: [{ text: value, proposesTo: value, numberInMinutes: value, listInMinutes: value }],
  proposals: [{ id: value, type: value, by: [actor], on: value, clauses: [value], text: value }],
  procedure: [
    {
      step: value,
      purpose: value,
      between: [value],
      found: value,
      proposal: value,
      by: [actor],
      event,
      text: value,
    },
  ],
  reservations: [{ by: [actor], inFavourOf: value, text: value }],
  notes: [{ kind: value, by: [actor], text: value }],
  disqualified: [{ person: value, party: value, voteEvents: [value], concerns: value }],
  genderEquality: value,
  assignments: [
    {
      id: value,
      clauses: [value],
      title: value,
      addressee: value,
      task: value,
      due: value,
      dueStated: value,
      reportTo: value,
    },
  ],
  budgetEffects: [
    {
      clause: value,
      amount: value,
      bound: value,
      kind: value,
      period: value,
      recurrence: value,
      purpose: value,
    },
  ],
} as const satisfies Form;

/** Names of ids, in lists of votes, persons and proposals. */
const ids = ['voter_id', 'person_id', 'person', 'id'];

const isEmpty = (fact: unknown) =>
  fact === undefined || fact === null || (typeof fact === 'object' && Object.keys(fact).length === 0);

/** The facts without all that is empty, at any depth. */
function stated(fact: unknown): unknown {
  if (Array.isArray(fact)) {
    const members = fact.map(stated).filter((member) => !isEmpty(member));
    const id = ids.find((name) => members.every((member) => isObject(member) && name in member));
    const key = (member: unknown) => String((member as Record<string, unknown>)[id ?? '']);
    return id === undefined ? members : members.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
  if (!isObject(fact)) return fact;
  const members = Object.entries(fact).map(([name, inner]) => [name, stated(inner)] as const);
  return Object.fromEntries(members.filter(([, inner]) => !isEmpty(inner)));
}

/** Those without a party are no group with a name of its own. */
const withId = (groups: unknown) =>
  Array.isArray(groups) ? groups.filter((group) => isObject(group) && !isEmpty(group['id'])) : groups;

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
  if (!isObject(fact)) return new Set();
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
