import { stopped } from '../../domain/stopped.ts';

/** Pages of members and parties, and the lists of them. */
export const people = {
  members: 'Ledamöter',
  parties: 'Partier',
  personTitle: (name: string, organization: string) => `${name}, ${organization}`,
  personDescription: (name: string, organization: string) =>
    `${name} i ${organization}: uppdrag, röster, yrkanden och reservationer i arkivet.`,
  partyTitle: (party: string, organization: string) => `${party} i ${organization}`,
  partyDescription: (party: string, organization: string) =>
    `${party} i ${organization}: ledamöter, röster, yrkanden och reservationer i arkivet.`,
  /** "ordförande i kommunstyrelsen". */
  post: (role: string, body: string) => `${role} i ${body}`,
  /** The time that a party had a code: one end of it, or both. */
  from: (date: string) => `från ${date}`,
  to: (date: string) => `till ${date}`,
  castingVote: (option: string) => `Utslagsröst: ${option}`,
  differsRule: (least: number) =>
    `”Annan röst än de flesta i partiet” står bara där minst ${least} i partiet har en redovisad röst och minst två tredjedelar av partiet säkert röstade på ett och samma annat sätt. Att avstå räknas som en egen röst. Den som var frånvarande, inte deltog eller vars röst inte framgår jämförs aldrig.`,
  correction: (what: string, before: string, after: string, why: string) =>
    [what, `Före: ${before}`, `Efter: ${after}`, why].map(stopped).join(' '),
  /** What somebody did beside voting. */
  acts: {
    bill: (number: string | undefined) => (number === undefined ? 'Motion' : `Motion ${number}`),
    proposal: (what: string) => `Yrkande om ${what}`,
    otherProposal: 'Yrkande',
    reservation: 'Reservation',
    disqualified: 'Deltog inte på grund av jäv',
  },
  membersOf: (organization: string) => `Ledamöter i ${organization}`,
  membersHelp: (organization: string) =>
    `De förtroendevalda i ${organization} som arkivets källor namnger, med parti och organ.`,
  membersNote: (count: number) =>
    `De ${count} som arkivets källor namnger, efter efternamn. Listan är inte alla förtroendevalda.`,
  alphabet: 'A–Ö',
  names: (count: number) => `${count} namn`,
  noneFits: 'Inget namn i arkivet passar. Det betyder inte att personen inte är förtroendevald.',
  partiesOf: (organization: string) => `Partier i ${organization}`,
  partiesHelp: (organization: string) =>
    `Partierna i ${organization} som förekommer i arkivet: ledamöter, röster, yrkanden och reservationer.`,
  partiesNote: 'De partier som förekommer i arkivet.',
  partyCount: (count: number) => `${count} ${count === 1 ? 'parti' : 'partier'}`,
};
