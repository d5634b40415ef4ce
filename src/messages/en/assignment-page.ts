import type { Same } from '../same.ts';
import type * as swedish from '../sv/assignment-page.ts';

export const assignmentPage: Same<typeof swedish.assignmentPage> = {
  given: 'Assignment',
  proposed: 'Proposed assignment',
  to: (addressee) => `To: ${addressee}`,
  reportedTo: 'To be reported to',
  decidedBy: 'Decided by',
  proposedBy: 'Proposed by',
  proposedTo: 'Proposed to',
  asDecided: 'As it was decided',
  asProposed: 'As it was proposed',
  history: 'What has happened',
  matter: 'The matter before and after',
  inSameDecision: 'More assignments in the same decision',
};
