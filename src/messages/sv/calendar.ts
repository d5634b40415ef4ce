import { assignments } from './assignments.ts';

/** Calendars of meetings and of the days when assignments are due. `of` is empty, or a comma and what they are of. */
export const calendar = {
  meetings: (of: string) => `Sammanträden${of}`,
  meetingsHelp: 'Sammanträden i arkivet vars dag är känd. Klockslag framgår inte.',
  due: (of: string) => `Uppdragens slutdatum${of}`,
  dueHelp:
    'När uppdrag senast ska vara klara eller redovisade, så exakt som källan anger det. Uppdrag utan känt slutdatum är inte med.',
  /** Where a decision's day is not stated. */
  noDate: '(datum framgår inte av källan)',
  /** Before the deadline and the task. */
  isReportedBack: 'Återrapporterat.',
  reportedBack: (titles: string) => `Återrapporterat: ${titles}.`,
  assignedTo: (addressee: string) => `Uppdrag till: ${addressee}.`,
  reportTo: assignments.reportedTo,
  decision: (place: string) => `Beslut: ${place}.`,
};
