import type { Label, Sentence } from '../sentence.ts';
import { citation } from './citation.ts';
import { vote } from './vote.ts';

/** The page of a decision: its headings, and sentences that are the same on all. */
export const decisionPage = {
  paragraph: 'Paragraf',
  closedDoors: 'Stängda dörrar.',
  decides: 'Beslutet',
  proposes: 'Förslaget',
  genderEquality: 'Jämställdhet',
  clauseLink: (number: number | string) => `Länk till punkt ${number}`,
  whatItMeans: 'Vad betyder det här?',
  vote: (number: number, count: number) => (count > 1 ? `${vote.counting} ${number}` : vote.counting),
  allVotes: 'Alla röster, per parti och per person',
  votePage: 'Omröstningens sida, med filer att ladda ner',
  path: 'Så gick det till',
  acclamation:
    'Avgjordes med acklamation: ordföranden lyssnade in svaret och räknade inga röster. Då antecknas ingens röst, och därför anges ingen hållning för något parti.',
  mannerUnknown: (): Sentence => [
    'Hur beslutet fattades: ',
    { text: citation.notStated, stated: false },
    '. Därför anges ingen hållning för något parti.',
  ],
  mannerUntold: (): Sentence => [
    'Hur det gick till: ',
    { text: 'inte återgivet här', stated: false },
    '. Läs protokollet.',
  ],
  seeVotes: 'Se rösterna',
  reservation: 'Reservation',
  reservations: 'Reservationer',
  reserved: (by: string) => `${by} reserverade sig mot beslutet.`,
  reservedFor: (by: string, proposal: Label): Sentence => [
    `${by} reserverade sig mot beslutet till förmån för `,
    proposal,
    '.',
  ],
  notes: 'Anteckningar',
  noteFrom: (kind: string, by: string) => `${kind} från ${by}:`,
  disqualified: 'Jäv',
  appeal: 'Kan det överklagas?',
  aboutAppeal: 'Från preliminärt till laga kraft',
  related: 'Före och efter',
  more: 'Mer om ärendet',
  sameMeeting: 'Samma sammanträde',
};
