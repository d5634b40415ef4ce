import { counted } from '../../domain/counted.ts';
import { bodyKinds } from '../../domain/organization.ts';
import { settings } from '../../site/settings/settings.ts';
import { documentKinds } from '../../schema/underlag.ts';

/** The start page and lists of decisions and documents. */
export const lists = {
  title: settings.name,
  ...settings.firstPage,
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
  bodyKinds,
  documentKinds,
  date: 'Datum',
  notInArchive: 'Beslutet finns inte i arkivet.',
  earlierSteps: 'Tidigare i samma ärende:',
  withoutDate: 'Utan känt datum',
};
