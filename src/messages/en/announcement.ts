import type { Same } from '../same.ts';
import type * as swedish from '../sv/announcement.ts';

export const announcement: Same<typeof swedish.announcement> = {
  title: (meeting) => `Announcement – ${meeting}`,
  description: (meeting) => `Text to send out about ${meeting}, and how its links look when they are shared.`,
  date: (notStated) => `Date: ${notStated}`,
  ending: (site) => `The summary comes from ${site} and does not replace the minutes.`,
  toMeeting: 'To the page of the meeting',
  allDecisions: 'Read all decisions',
};
