/** The page of a meeting. */
export const meetingPage = {
  kind: 'Beslut i korthet',
  announcement: 'Text till utskick',
  decisions: 'Besluten',
};
