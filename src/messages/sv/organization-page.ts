/** The page of a region or municipality. */
export const organizationPage = {
  website: 'Webbplats',
  noticeBoard: 'Anslagstavla',
  minutes: 'Protokoll',
  meetings: 'Sammanträden',
  bodies: 'Organ',
  government: 'Styre',
  partiesAndVotes: 'Partier och röster',
  matters: 'Ärenden',
};
