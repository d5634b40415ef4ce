import { NOT_STATED } from '../../domain/unknown.ts';

/** The page of a body: its meetings, seats and members. */
export const bodyPage = {
  meetings: 'Sammanträden',
  noMeeting: 'Arkivet har inget sammanträde med organet.',
  seats: 'Platser',
  seatsPerParty: 'Platser per parti',
  party: 'Parti',
  members: 'Ledamöter',
  aboutMembers: 'De som nämns i arkivets källor. Listan är inte hela organet.',
  memberName: 'Namn',
  role: 'Roll',
  time: 'Tid',
  noneFits: 'Inget namn i arkivet passar. Det betyder inte att personen inte hör till organet.',
  title: (body: string, organization: string) => `${body}, ${organization}`,
  description: (body: string, organization: string) =>
    `Vad ${body} i ${organization} har beslutat: sammanträden, ledamöter och källor.`,
  undated: 'Odaterat',
  seatCount: (count: number) => `${count} ${count === 1 ? 'plats' : 'platser'}`,
  /** Where the number is not known: only a source that is named can have been silent. */
  noSeatCount: (hasSource: boolean) =>
    `antalet platser ${hasSource ? NOT_STATED.toLowerCase() : 'är inte angivet här'}`,
};
