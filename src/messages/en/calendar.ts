import type { Same } from '../same.ts';
import type * as swedish from '../sv/calendar.ts';
import { assignments } from './assignments.ts';

export const calendar: Same<typeof swedish.calendar> = {
  meetings: (of) => `Meetings${of}`,
  meetingsHelp: 'Meetings in the archive whose day is known. The time of day is not stated.',
  due: (of) => `Due dates of assignments${of}`,
  dueHelp:
    'When assignments are to be done or reported back at the latest, as exactly as the source says. Assignments without a known due date are left out.',
  noDate: '(date not stated by the source)',
  isReportedBack: 'Reported back.',
  reportedBack: (titles) => `Reported back: ${titles}.`,
  assignedTo: (addressee) => `Assigned to: ${addressee}.`,
  reportTo: assignments.reportedTo,
  decision: (place) => `Decision: ${place}.`,
};
