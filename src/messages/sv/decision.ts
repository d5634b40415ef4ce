import type { Label, Sentence } from '../sentence.ts';

/** What the page of a decision says of the decision at hand. */
export const decision = {
  undated: 'Odaterat',
  noSummary: 'Sammanfattning saknas',
  noClause: 'Punkten är inte återgiven här',
  memberBill: (number: string | undefined, by: string) => `Motion ${number ? `${number} ` : ''}av ${by}`,
  draft: (by: string) => `Liggande förslag från ${by}`,
  draftByUnknown: 'Liggande förslag (från vem framgår inte av källan)',
  /** A link from the tally to what the sides meant, or to a vote on a part of the matter. */
  whatVoteMeant: 'Vad ja och nej betydde',
  concerned: (what: string) => `Gällde: ${what}`,
  /** Numbers of clauses: "punkt 9", "punkt 9–22". */
  clause: (number: number) => `punkt ${number}`,
  clauses: (first: number, last: number) => (first === last ? `punkt ${first}` : `punkt ${first}–${last}`),
  decidedHere: (clauses: string) => `Beslutas här: ${clauses}`,
  proposedTo: (body: string, clauses: string) => `Förslag till ${body}: ${clauses}`,
  /** Names of folds, which say what is in them. */
  moreDecided: (clauses: string, count: number) => `${clauses}: ${count} beslut till`,
  moreProposed: (clauses: string, count: number) => `${clauses}: ${count} förslag till`,
  moreAssignments: (count: number) => `${count} uppdrag till`,
  moreAmounts: (count: number) => `${count} belopp till`,
  /** The notes beside the decision, and how it came about. */
  howSettled: 'Hur det avgjordes',
  documents: (count: number) => `${count} underlag`,
  recipients: (count: number) => `${count} mottagare`,
  draftInPath: 'ett liggande förslag',
  proposals: (count: number) => `${count} ${count === 1 ? 'yrkande' : 'yrkanden'}`,
  steps: (count: number) => `${count} steg i beslutsgången`,
  /** The rest of a long text: its headings, and its length in words. */
  readOn: (headings: Label, words: number): Sentence => ['Läs vidare: ', headings, ` (${words} ord)`],
  readOnText: (words: number) => `Läs vidare (${words} ord)`,
};
