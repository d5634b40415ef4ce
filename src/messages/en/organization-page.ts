import type { Same } from '../same.ts';
import type * as swedish from '../sv/organization-page.ts';

export const organizationPage: Same<typeof swedish.organizationPage> = {
  website: 'Website',
  noticeBoard: 'Notice board',
  minutes: 'Minutes',
  meetings: 'Meetings',
  bodies: 'Bodies',
  government: 'Governing parties',
  partiesAndVotes: 'Parties and votes',
  matters: 'Matters',
  description: (name) => `Decisions, meetings and documents of ${name}, in brief and with sources.`,
  theNoticeBoard: 'The notice board',
  allVotes: 'All votes and how the parties voted',
};
