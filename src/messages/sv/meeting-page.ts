import { SITE_NAME } from '../../site/settings/settings.ts';

/** The page of a meeting. */
export const meetingPage = {
  kind: SITE_NAME,
  announcement: 'Text till utskick',
  decisions: 'Besluten',
};
