import type { Same } from '../same.ts';
import type { Label, Sentence } from '../sentence.ts';
import type * as swedish from '../sv/assignments.ts';
import { assignment } from './assignment.ts';

const reported = (report: Label, date: Label): Sentence => ['Reported back in ', report, '. Date: ', date];

export const assignments: Same<typeof swedish.assignments> = {
  heading: 'Assignments',
  due: 'Due',
  reported,
  reportedTo: (addressee) => `To be reported to ${addressee}.`,
  onlyTheArchive:
    'We know only what the archive holds. That a report is missing here does not mean that the assignment has not been carried out.',
  all: 'All assignments',
  lead: 'Who is to do what, by when and by which decision.',
  laterMeetings:
    'Later meetings are those held after the decision that the archive holds. They are counted of the body that is to get the report, or of the one that gave the assignment where the source does not say who is to get it.',
  whenPassed: 'A date that is a month or a quarter has passed when all of it is over.',
  noneFits: 'No assignment in the archive fits. That does not mean that there is none.',
  earlierDecisions: 'Reported back from earlier decisions',
  withoutDecision: 'The archive has the report, but not the decision that gave the assignment.',
  givenBy: (body, organization, report, date) => [
    `The assignment was given by ${body}, ${organization}. `,
    ...reported(report, date),
  ],
  title: 'Assignments',
  description: 'Who is to do what, by when and after which decision, in regions and municipalities.',
  dueIn: (year) => `By ${year}`,
  whyTimeInWords:
    'The source gives the time in words, not as a date. Therefore we can never say that the date has passed.',
  withoutDueDate: 'Without a due date',
  whyNoDueDate:
    'The source does not say by what day, month or year they are to be done. Therefore we can never say that the date has passed.',
  proposed: 'Proposed',
  whyProposed: 'One body has proposed them to another. Therefore they do not count as assignments.',
  state: 'State',
  addressee: 'Who was given it',
  codes: {
    'tiden-ute': assignment.states['date-passed'],
    oppet: 'The date has not passed, or there is none',
    'utan-slutdatum': 'No due date, or a time in words only',
    'oppet-enligt-kallan': 'Open, according to the source',
    aterrapporterat: assignment.states['reported-back'],
    foreslaget: assignment.states.proposed,
  },
  allOf: (giver) => `All assignments in ${giver}`,
  allFrom: (body) => `All assignments from ${body}`,
};
