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
};
