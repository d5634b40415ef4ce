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
  description: (name: string) => `Beslut, sammanträden och underlag från ${name}, i korthet och med källor.`,
  theNoticeBoard: 'Anslagstavlan',
  allVotes: 'Alla voteringar och hur partierna röstat',
};
