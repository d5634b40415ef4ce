import { counted } from '../../domain/counted.ts';
import { SITE_NAME } from '../../site/settings.ts';
import { documentKinds } from '../../schema/underlag.ts';

/** The start page and lists of decisions and documents. */
export const lists = {
  title: SITE_NAME,
  description:
    'Sök bland beslut i regioner och kommuner. Vad som beslutades, vad det betyder och vad som hände sedan, när det är känt.',
  question: 'Vad har politikerna beslutat?',
  lead: 'Beslut om vården, bussarna och skolan, på vanlig svenska. Med källor, och utan gissningar.',
  inSwedish: '',
  holds: (decisions: number, meetings: number, documents: number) =>
    `I arkivet: ${decisions} beslut, ${counted(meetings, 'sammanträde', 'sammanträden')} och ${documents} underlag.`,
  undated: 'odaterat',
  allDecisions: (count: number, meeting: string) =>
    count === 1 ? `Beslutet från ${meeting}` : `Alla ${count} beslut från ${meeting}`,
  toMeeting: (meeting: string) => `Till ${meeting}`,
  topics: 'Ämnen',
  organizations: 'Organisationer',
  meetings: (count: number) =>
    count === 0 ? 'Inga sammanträden i arkivet' : count === 1 ? 'Ett sammanträde' : `${count} sammanträden`,
  decides: (outcome: string) => `Beslut: ${outcome}`,
  proposes: (to: string, outcome: string) => `Föreslår ${to}: ${outcome}`,
  proposed: (to: string, outcome: string) => `Föreslog ${to}: ${outcome}`,
  decidesAndProposes: (to: string, outcome: string) => `Beslut: ${outcome}, och förslag till ${to}`,
  documentKinds,
  date: 'Datum',
  notInArchive: 'Beslutet finns inte i arkivet.',
  withoutDate: 'Utan känt datum',
};
