import type { Label, Sentence } from '../sentence.ts';

const reported = (report: Label, date: Label): Sentence => ['Återrapporterat i ', report, '. Datum: ', date];

/** Assignments in lists, and the register of them. */
export const assignments = {
  heading: 'Uppdrag',
  due: 'Senast',
  reported,
  reportedTo: (addressee: string) => `Redovisas till ${addressee}.`,
  /** Beside what is known of assignments. */
  onlyTheArchive:
    'Vi vet bara det som arkivet innehåller. Att en redovisning saknas här betyder inte att uppdraget är ogjort.',
  all: 'Alla uppdrag',
  lead: 'Vem som ska göra vad, till när och efter vilket beslut.',
  laterMeetings:
    'Senare sammanträden är de som hölls efter beslutet och som finns i arkivet. De räknas hos det organ som ska få redovisningen, eller hos det som gav uppdraget om källan inte säger vem som ska få den.',
  whenPassed: 'Ett datum som är en månad eller ett kvartal har passerat när hela tiden är förbi.',
  noneFits: 'Inget uppdrag i arkivet passar. Det betyder inte att det inte finns något.',
  earlierDecisions: 'Återrapporterat från tidigare beslut',
  withoutDecision: 'Arkivet har återrapporteringen men inte beslutet som gav uppdraget.',
  givenBy: (body: string, organization: string, report: Label, date: Label): Sentence => [
    `Uppdraget gavs av ${body}, ${organization}. `,
    ...reported(report, date),
  ],
};
