/**
 * Version 2 of the check sum. THIS FILE IS NEVER CHANGED once it is published: every check sum that somebody has
 * quoted would be. It takes the facts as they were named then; whoever moves or renames a field puts it back in
 * `index.ts`, before the facts come here.
 *
 * It says what version 1 says, once: what follows from other facts is left out. How the facts are written down does
 * not matter: nothing that is empty is in it (null, an empty list, or nothing at all), and members of a list that have an
 * id stand in the order of their ids.
 */
import { digest } from './digest.ts';
import { isObject, pick, places, value, type Form } from './pick.ts';

const voteForm = {
  organization_id: value,
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

/** Of a vote event's JSON. */
export const voteSum = (document: object): string => digest(stated(pick(document, voteForm)));

/** Of a decision's fields, with the body and the day of its meeting. */
export const decisionSum = (facts: object): string => digest(stated(pick(facts, decisionForm)));

/** The properties of a vote event's JSON that its check sum takes. */
export const voteCovers: readonly string[] = places(voteForm);

/** The fields of a decision that its check sum takes, with the body and the day of its meeting. */
export const decisionCovers: readonly string[] = places(decisionForm);
