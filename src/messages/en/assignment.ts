import type { Same } from '../same.ts';
import type * as swedish from '../sv/assignment.ts';

const number = (count: number) => (count === 1 ? 'one' : String(count));

export const assignment: Same<typeof swedish.assignment> = {
  states: {
    'date-passed': 'The date has passed',
    'date-ahead': 'The date has not passed',
    'time-in-words': 'Time without a date',
    'no-due-date': 'No due date',
    'reported-back': 'Reported back',
    proposed: 'Proposed',
  },
  decisionUndated: (body) =>
    `The day of the decision is not stated by the source. Therefore the archive does not know which meetings of ${body} are later.`,
  laterMeetings: ({ name, later, afterDue, maybeLater, awaitsReport, whole }) => {
    if (later === 0)
      return `The archive has no later meeting of ${name}${maybeLater === 0 ? '' : `, except perhaps ${number(maybeLater)} undated`}.`;
    const more = maybeLater === 0 ? '' : ` Another ${number(maybeLater)}, undated, may be later.`;
    const count = later === 1 ? 'one later meeting' : `${later} later meetings`;
    const them = later === 1 ? 'it' : 'them';
    const after =
      afterDue === undefined || afterDue === later
        ? ''
        : later === 1
          ? ', before the date'
          : `, ${afterDue === 0 ? 'none' : number(afterDue)} of them after the date`;
    const report = awaitsReport
      ? `, and no report in ${whole ? them : `what the archive has of ${them}`}`
      : '';
    return `The archive has ${count} of ${name}${after}${report}.${more}`;
  },
  openAsOf: (when) => `Open, according to the source, ${when}.`,
  openSometime: 'Open, according to the source, which does not say when.',
  wasProposed: (bodies) => `Was proposed to ${bodies}.`,
  isProposed: (bodies) => `Proposed to ${bodies}.`,
  moreInMatter: 'The archive has more decisions in the matter, but none that certainly settles the proposal.',
  noDecision: 'A decision on it is not in the archive.',
  inTheSourcesWords: (deadline, words) => `${deadline}, in the words of the source ${words}.`,
  datePassed: 'The date has passed.',
  toBeDone: (deadline) => `To be done ${deadline}.`,
  timeInWords: (words) => `The time is given in words: ${words}.`,
  noDueDate: 'The source states no due date.',
  reportedBack: 'Reported back, according to the archive.',
  count: (decided, proposed) => {
    const given =
      decided === 0 ? 'No assignments' : decided === 1 ? 'One assignment' : `${decided} assignments`;
    return proposed === 0 ? given : `${given} and ${number(proposed)} proposed`;
  },
};
