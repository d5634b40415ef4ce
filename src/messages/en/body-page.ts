import type { Same } from '../same.ts';
import type * as swedish from '../sv/body-page.ts';

export const bodyPage: Same<typeof swedish.bodyPage> = {
  meetings: 'Meetings',
  noMeeting: 'The archive has no meeting of the body.',
  seats: 'Seats',
  seatsPerParty: 'Seats by party',
  party: 'Party',
  members: 'Members',
  aboutMembers: 'Those named in the sources of the archive. The list is not the whole body.',
  memberName: 'Name',
  role: 'Role',
  time: 'Time',
  noneFits: 'No name in the archive fits. That does not mean that the person does not belong to the body.',
  title: (body, organization) => `${body}, ${organization}`,
  description: (body, organization) =>
    `What ${body} of ${organization} has decided: meetings, members and sources.`,
  undated: 'Undated',
  seatCount: (count) => `${count} ${count === 1 ? 'seat' : 'seats'}`,
  noSeatCount: (hasSource) =>
    `the number of seats is not ${hasSource ? 'stated by the source' : 'given here'}`,
};
