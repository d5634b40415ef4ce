/** The text that is sent out after a meeting, and the page that it is copied from. */
export const announcement = {
  title: (meeting: string) => `Utskick – ${meeting}`,
  description: (meeting: string) => `Text att skicka ut om ${meeting}, och hur länkarna ser ut när de delas.`,
  /** Where the day of the meeting is not stated. */
  date: (notStated: string) => `Datum: ${notStated}`,
  ending: (site: string) => `Sammanfattningen kommer från ${site} och ersätter inte protokollet.`,
  toMeeting: 'Till sammanträdets sida',
  allDecisions: 'Läs alla beslut',
};
