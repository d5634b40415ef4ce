import type { Sentence } from '../sentence.ts';

/** Headings of short lists beside the text, and words that stand at facts on pages of several kinds. */
export const labels = {
  matters: (count: number) => (count > 1 ? 'Ärenden' : 'Ärende'),
  topics: 'Ämnen',
  documents: 'Underlag',
  papers: 'Handlingar',
  recipients: 'Skickas till',
  /** The day that what stands here is true of. */
  asOf: (day: string) => `Läget den ${day}.`,
  asOfDay: (day: { readonly iso: string; readonly text: string }): Sentence => ['Läget den ', day, '.'],
  source: 'källa',
  factSource: 'Uppgiftens källa',
  howVotesAreShown: 'Så redovisar vi röster',
  /** Names that were used before, each with its time where that is known. */
  formerNames: (names: string) => `Har också hetat ${names}.`,
  corrections: 'Rättelser',
  onPage: 'På sidan',
};
