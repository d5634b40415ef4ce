import { isKnown, type Unknown } from './unknown.ts';

/**
 * What a decision does with the matter, as the source states it. `done` is what a deciding body has
 * done, `proposed` is the same as a proposal to another body: "föreslår …".
 */
export const outcomes = {
  approved: { done: 'Bifall', proposed: 'bifall' },
  amended: { done: 'Bifall med ändring', proposed: 'bifall med ändring' },
  rejected: { done: 'Avslag', proposed: 'avslag' },
  answered: { done: 'Besvarad', proposed: 'att den anses besvarad' },
  remitted: { done: 'Återremiss', proposed: 'återremiss' },
  tabled: { done: 'Bordläggning', proposed: 'bordläggning' },
  discontinued: { done: 'Avskrivning', proposed: 'avskrivning' },
  withdrawn: { done: 'Utgår', proposed: 'att ärendet utgår' },
  noted: { done: 'Till handlingarna', proposed: 'att lägga till handlingarna' },
  assigned: { done: 'Uppdrag', proposed: 'uppdrag' },
  responded: { done: 'Yttrande lämnat', proposed: 'att lämna yttrande' },
  elected: { done: 'Val', proposed: 'val' },
  unknown: { done: 'Framgår inte av källan', proposed: 'framgår inte av källan' },
} as const;
export type Outcome = keyof typeof outcomes;

/** What kind of thing a member moves at a meeting. */
export const proposalTypes = {
  approve: 'bifall',
  reject: 'avslag',
  amend: 'ändring',
  add: 'tillägg',
  remit: 'återremiss',
  table: 'bordläggning',
  other: 'annat yrkande',
} as const;
export type ProposalType = keyof typeof proposalTypes;

/** Whether a decision settles its matter, asks another body to, or does some of each. */
export type DecisionKind = 'decides' | 'proposes' | 'both';
export const decisionKinds = {
  decides: 'Beslut',
  proposes: 'Förslag till annat organ',
  both: 'Beslut och förslag till annat organ',
} as const satisfies Record<DecisionKind, string>;

/** Derived from the clauses: a clause with `proposesTo` proposes, one without decides. */
export function decisionKind(clauses: readonly { proposesTo?: string | undefined }[]): DecisionKind {
  const proposing = clauses.filter((clause) => clause.proposesTo !== undefined).length;
  if (proposing === 0) return 'decides';
  return proposing === clauses.length ? 'proposes' : 'both';
}

/**
 * What a body did with a matter in a step that the archive knows from another document only. Coarser than an
 * outcome, so that nobody has to infer one: a source that says "antog riktlinjen" says `decided`.
 */
export const stepDeeds = {
  decided: 'Beslutade i saken',
  proposed: 'Lade fram ett förslag till ett annat organ',
  remitted: 'Återremitterade ärendet',
  tabled: 'Bordlade ärendet',
  planned: 'Skulle ta upp ärendet, men vad som hände då saknas',
  unknown: 'Framgår inte av källan',
} as const;
export type StepDeed = keyof typeof stepDeeds;

/** To put a matter off, or send it back to be prepared more, settles nothing in it. */
const puttingOff: readonly Outcome[] = ['remitted', 'tabled'];

/**
 * Whether a decision is purely preparatory as a whole: it is marked as such, only proposes to another body, or puts
 * the matter off and does nothing else. What has more clauses, or gives somebody a task, may also decide something.
 */
export const isPreparatory = (decision: {
  readonly preparatory?: true | undefined;
  readonly outcome: Outcome;
  readonly clauses: readonly { proposesTo?: string | undefined }[];
  readonly assignments: readonly unknown[];
}): boolean =>
  decision.preparatory === true ||
  decisionKind(decision.clauses) === 'proposes' ||
  (puttingOff.includes(decision.outcome) &&
    decision.clauses.length === 1 &&
    decision.assignments.length === 0);

/** How a decision was reached. */
export const manners = {
  vote: 'Omröstning',
  acclamation: 'Acklamation',
  untold: 'Inte återgivet här',
  unknown: 'Framgår inte av källan',
} as const;
export type Manner = keyof typeof manners;

/**
 * A counted vote anywhere in the procedure decides the manner; questions without one are settled by
 * acclamation, where nobody's vote is recorded; a procedure that the source does not tell is unknown, and one that we have
 * not told, an empty one, is untold.
 */
export function mannerOfDeciding(procedure: readonly { step: string }[] | Unknown): Manner {
  if (!isKnown(procedure)) return 'unknown';
  if (procedure.length === 0) return 'untold';
  if (procedure.some((step) => step.step === 'vote')) return 'vote';
  return procedure.some((step) => step.step === 'question') ? 'acclamation' : 'unknown';
}
