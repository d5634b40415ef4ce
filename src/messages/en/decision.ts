import type { Same } from '../same.ts';
import type * as swedish from '../sv/decision.ts';

export const decision: Same<typeof swedish.decision> = {
  undated: 'Undated',
  noSummary: 'No summary yet',
  noClause: 'This clause is not retold here',
  memberBill: (number, by) => `Motion ${number ? `${number} ` : ''}by ${by}`,
  draft: (by) => `Proposal on the table from ${by}`,
  draftByUnknown: 'Proposal on the table (from whom is not stated by the source)',
  whatVoteMeant: 'What yes and no meant',
  concerned: (what) => `It was about: ${what}`,
  clause: (number) => `clause ${number}`,
  clauses: (first, last) => (first === last ? `clause ${first}` : `clauses ${first}–${last}`),
  decidedHere: (clauses) => `Decided here: ${clauses}`,
  proposedTo: (body, clauses) => `Proposals to ${body}: ${clauses}`,
  moreDecided: (clauses, count) => `${clauses}: ${count} more decisions`,
  moreProposed: (clauses, count) => `${clauses}: ${count} more proposals`,
  moreAssignments: (count) => `${count} more assignments`,
  moreAmounts: (count) => `${count} more amounts`,
  howSettled: 'How it was settled',
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  recipients: (count) => (count === 1 ? '1 recipient' : `${count} recipients`),
  draftInPath: 'a proposal on the table',
  proposals: (count) => (count === 1 ? '1 motion' : `${count} motions`),
  steps: (count) => (count === 1 ? '1 step in the procedure' : `${count} steps in the procedure`),
  readOn: (headings, words) => ['Read on: ', headings, ` (${words} words)`],
  readOnText: (words) => `Read on (${words} words)`,
};
