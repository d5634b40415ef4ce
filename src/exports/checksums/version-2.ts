/**
 * Version 2 of the check sum. WHAT IT TAKES IS NEVER CHANGED once it is published: every check sum that somebody
 * has quoted would be. It takes the facts as they were named then; whoever moves or renames a field puts it back in
 * `index.ts`, before the facts come here.
 *
 * It says what version 1 says, once: what follows from other facts is left out. How the facts are written down does
 * not matter: nothing that is empty is in it (null, an empty list, or nothing at all), and members of a list that have an
 * id stand in the order of their ids.
 */
import { digest } from './digest.ts';
import { pick, places, value, type Form } from './pick.ts';
import { stated } from './stated.ts';
import * as version1 from './version-1.ts';

export const voteForm = {
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

/** The fields of a decision with its votes. */
export const decisionForm = {
  ...version1.decisionForm,
  furtherDays: [value],
  titleInMinutes: value,
  executing: value,
  appealLaw: value,
  clauses: [{ text: value, proposesTo: value, numberInMinutes: value, listInMinutes: value }],
  procedure: [
    {
      step: value,
      purpose: value,
      between: [value],
      found: value,
      proposal: value,
      by: [version1.actor],
      event: { ...version1.event, ballot: value },
      text: value,
    },
  ],
  disqualified: [{ person: value, party: value, voteEvents: [value], concerns: value }],
} as const satisfies Form;

/** Of a vote event's JSON. */
export const voteSum = (document: object): string => digest(stated(pick(document, voteForm)));

/** Of a decision's fields, with the body and the day of its meeting. */
export const decisionSum = (facts: object): string => digest(stated(pick(facts, decisionForm)));

/** The properties of a vote event's JSON that its check sum takes. */
export const voteCovers: readonly string[] = places(voteForm);

/** The fields of a decision that its check sum takes, with the body and the day of its meeting. */
export const decisionCovers: readonly string[] = places(decisionForm);
