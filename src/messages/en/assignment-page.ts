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
  title: (kind, what, where) => `${kind}: ${what} – ${where}`,
  all: 'Assignments',
  clause: (number) => `Clause ${number}`,
  wasGiven: (body, addressee) => `${body} gave the assignment. Who was given it: ${addressee}.`,
  wasProposed: (body, to) => `${body} proposed that ${to} give the assignment.`,
  dueThen: (reportTo, stated) =>
    `By then the assignment is to be ${reportTo === undefined ? 'done or reported back on' : `reported back on to ${reportTo}`}.${stated === undefined ? '' : ` In the words of the source: ${stated}.`}`,
  soFar: 'So far',
  outcomeUnknown: 'The archive does not say how it went.',
  noReport: 'There is no report in the archive.',
};
