/** Feeds, and their items: a decision, a document or a correction, told where nothing else of the site is seen. */
export const feed = {
  manners: {
    vote: 'Avgjordes med omröstning.',
    acclamation: 'Avgjordes med acklamation. Då antecknas ingens röst.',
    unknown: 'Hur beslutet fattades: framgår inte av källan.',
  },
  /** What a title begins with, so that nobody takes it for more than it is. */
  marks: { decides: '', proposes: 'Förslag: ', both: 'Beslut och förslag: ' },
  headings: {
    decides: 'Beslutet',
    proposes: 'Förslaget',
    path: 'Så gick det till',
    reservations: 'Reservationer',
    notes: 'Anteckningar',
    disqualified: 'Jäv',
    assignments: 'Uppdrag',
    money: 'Pengar',
    references: 'Före och efter',
    more: 'Mer om ärendet',
    documents: 'Underlag',
    proposedDecision: 'Förslag till beslut',
    content: 'Innehåll',
    related: 'Hör ihop med',
  },
  noParagraph: 'Paragraf: framgår inte av källan.',
  noDate: 'Datum: framgår inte av källan.',
  closedDoors: (why: string) => `Stängda dörrar. ${why}`,
  proposed: (to: string, text: string) => `Förslag till ${to}: ${text}`,
  votePage: 'Omröstningens sida',
  reserved: (by: string, favours: string | undefined) =>
    `${by} reserverade sig mot beslutet${favours === undefined ? '' : ` till förmån för ${favours}`}.`,
  note: (kind: string, by: string) => `${kind} från ${by}:`,
  task: (addressee: string, task: string) => `${addressee}: ${task}`,
  due: 'Senast:',
  reportTo: (body: string) => `Redovisas till ${body}.`,
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
