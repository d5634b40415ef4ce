/**
 * Version 1 of the check sum, as the site was first published with. WHAT IT TAKES IS NEVER CHANGED: every check sum
 * that somebody has quoted would be. It takes the facts as they were named then; whoever moves or renames a field puts it
 * back in `index.ts`, before the facts come here.
 */
import { isData } from '../../domain/data.ts';
import { digest } from './digest.ts';
import { pick, places, value, type Form } from './pick.ts';

/** What a vote's JSON does not state stood there as null. */
const orNull = (stated: unknown) => stated ?? null;

const voteForm = {
  organization_id: orNull,
  start_date: orNull,
  paragraph: orNull,
  number: orNull,
  ballot: orNull,
  motion: { text: orNull, classification: orNull, yes_means: orNull, no_means: orNull },
  totals: { yes: orNull, no: orNull, abstain: orNull, absent: orNull },
  result: orNull,
  winning_side: orNull,
  outcome_rule: orNull,
  chair: { id: orNull, name: orNull },
  casting_vote: orNull,
  votes: [{ voter_id: orNull, voter: { name: orNull }, group_id: orNull, role: orNull, option: orNull }],
  discrepancy: orNull,
} as const satisfies Form;

export const actor = { person: value, party: value, role: value, office: value } as const satisfies Form;

export const event = {
  kind: value,
  question: value,
  yesMeans: value,
  noMeans: value,
  yesFor: value,
  noFor: value,
  totals: { yes: value, no: value, abstain: value, absent: value },
  result: value,
  rule: value,
  ballot: (ballot: unknown) => ballot ?? 'open',
  chair: value,
  castingVote: value,
  votes: [{ person: value, party: orNull, role: value, option: value }],
  votesNote: value,
  discrepancy: value,
} as const satisfies Form;

const steps: Readonly<Record<string, Form>> = {
  question: { step: value, purpose: value, between: [value], found: value, text: value },
  'main-proposal': { step: value, proposal: value, text: value },
  'vote-request': { step: value, by: [actor] },
  vote: { step: value, event },
};

/** Steps of kinds that came later are left out. */
function procedure(stated: unknown): unknown {
  if (!Array.isArray(stated)) return stated;
  return stated.flatMap((step: unknown) => {
    const form = isData(step) ? steps[String(step['step'])] : undefined;
    return form ? [pick(step, form)] : [];
  });
}

export const decisionForm = {
  body: value,
  date: value,
  paragraph: value,
  matters: [value],
  memberBill: { number: value, by: [actor] },
  outcome: value,
  closedDoors: value,
  preparatory: value,
  draft: { by: actor, text: value },
  clauses: [{ text: value, proposesTo: value }],
  proposals: [{ id: value, type: value, by: [actor], on: value, clauses: [value], text: value }],
  procedure,
  reservations: [{ by: [actor], inFavourOf: value, text: value }],
  notes: [{ kind: value, by: [actor], text: value }],
  disqualified: [{ person: value, party: orNull }],
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

/** Of a vote event's JSON. */
export const voteSum = (document: { readonly chair?: unknown }): string =>
  digest(pick({ ...document, chair: document.chair ?? null }, voteForm));

/** The properties of a vote event's JSON that its check sum takes. */
export const voteCovers: readonly string[] = places(voteForm);

/** Of a decision's fields, with the body and the day of its meeting. An empty list of its own is left out. */
export function decisionSum(facts: object): string {
  const picked = pick(facts, decisionForm) as Record<string, unknown>;
  const isStated = (fact: unknown) => !(Array.isArray(fact) && fact.length === 0);
  return digest(Object.fromEntries(Object.entries(picked).filter(([, fact]) => isStated(fact))));
}
