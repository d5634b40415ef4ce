import type { Same } from '../same.ts';
import type * as swedish from '../sv/meeting-page.ts';

export const meetingPage: Same<typeof swedish.meetingPage> = {
  kind: 'Decisions in brief',
  announcement: 'Text to send out (in Swedish)',
  decisions: 'The decisions',
};
