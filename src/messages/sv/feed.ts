import { plain } from '../sentence.ts';
import { assignments } from './assignments.ts';
import { costs } from './costs.ts';
import { decisionPage } from './decision-page.ts';
import { documentPage } from './document-page.ts';
import { labels } from './labels.ts';

/** Feeds, and their items: a decision, a document or a correction, told where nothing else of the site is seen. */
export const feed = {
  manners: {
    vote: 'Avgjordes med omröstning.',
    acclamation: 'Avgjordes med acklamation. Då antecknas ingens röst.',
    untold: 'Hur det avgjordes: inte återgivet här.',
    unknown: 'Hur beslutet fattades: framgår inte av källan.',
  },
  /** What a title begins with, so that nobody takes it for more than it is. */
  marks: { decides: '', proposes: 'Förslag: ', both: 'Beslut och förslag: ' },
  headings: {
    decides: decisionPage.decides,
    proposes: decisionPage.proposes,
    path: decisionPage.path,
    reservations: decisionPage.reservations,
    notes: decisionPage.notes,
    disqualified: decisionPage.disqualified,
    assignments: assignments.heading,
    money: costs.ofDecision,
    references: decisionPage.related,
    more: decisionPage.more,
    documents: labels.documents,
    proposedDecision: documentPage.proposal,
    content: documentPage.content,
    related: documentPage.related,
  },
  noParagraph: 'Paragraf: framgår inte av källan.',
  noDate: 'Datum: framgår inte av källan.',
  closedDoors: (why: string) => `${decisionPage.closedDoors} ${why}`,
  proposed: (to: string, text: string) => `Förslag till ${to}: ${text}`,
  votePage: 'Omröstningens sida',
  reserved: (by: string, favours: string | undefined) =>
    favours === undefined
      ? decisionPage.reserved(by)
      : plain(decisionPage.reservedFor(by, { text: favours })),
  note: decisionPage.noteFrom,
  task: (addressee: string, task: string) => `${addressee}: ${task}`,
  due: 'Senast:',
  reportTo: assignments.reportedTo,
  period: 'Period:',
  recurrence: 'Hur ofta:',
  document: (title: string, kind: string, organization: string) =>
    `Underlag: ${title} – ${kind}, ${organization}`,
  date: 'Datum:',
  about: (period: string) => `Handlar om: ${period}.`,
  /** Around the name of a body. */
  proposalTo: 'Förslag till',
  notDecided: 'inte ett beslut',
  decided: 'Vad som beslutades:',
  correction: (what: string, page: string) => `Rättelse: ${what} – ${page}`,
  onPage: 'På sidan',
  corrected: (what: string) => `Vad som rättades: ${what}`,
  before: (text: string) => `Före: ${text}`,
  after: (text: string) => `Efter: ${text}`,
  why: (text: string) => `Varför: ${text}`,
  ours: 'Sammanfattningen är vår och ersätter inte protokollet.',
  extent: {
    some: (shown: number, all: number) =>
      `De ${shown} senast ändrade av ${all}. Äldre finns på sidan som flödet följer.`,
    all: 'Det senast ändrade först.',
  },
};
