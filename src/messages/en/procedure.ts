import type { Same } from '../same.ts';
import type * as swedish from '../sv/procedure.ts';

export const procedure: Same<typeof swedish.procedure> = {
  draft: 'the proposal on the table',
  draftBy: (by) => `the proposal on the table (${by})`,
  proposalBy: (by) => `the motion by ${by}`,
  ownProposal: 'their own motion',
  moved: (movers, what) => `${movers} moved ${what}`,
  movedOther: (movers) => `Motion by ${movers}`,
  concerns: (what) => `Concerns ${what}`,
  concernsClauses: (numbers, count) => `Concerns ${count === 1 ? 'clause' : 'clauses'} ${numbers}`,
  side: { yes: (means) => `Yes: ${means}`, no: (means) => `No: ${means}` },
  votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
  won: (votes) => `${votes}, won`,
  questions: {
    decide: 'Question to the meeting',
    timing: 'Question whether to decide the matter now',
    'counter-proposal': 'Choice of counter-proposal',
    addition: 'Question of an addition',
  },
  becameCounterProposal: 'became the counter-proposal',
  foundAdopted: 'the chair found that it was adopted',
  foundMajority: 'the chair found a majority for this',
  counterProposalWas: (proposal) => `The counter-proposal was ${proposal}.`,
  chairFound: (proposal) => `The chair found: ${proposal}.`,
  chairFoundUnknown: (notStated) => `What the chair found: ${notStated}.`,
  mainProposal: 'Main proposal',
  mainProposalWas: (proposal) => `The main proposal was ${proposal}.`,
  voteRequested: 'A vote was requested',
  requestedBy: (names) => `By ${names}.`,
  requestedByUnknown: 'Who requested it is not given here.',
};
