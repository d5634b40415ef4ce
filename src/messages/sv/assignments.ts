import type { Label, Sentence } from '../sentence.ts';
import { assignment } from './assignment.ts';

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
  title: 'Uppdrag',
  description: 'Vem som ska göra vad, till när och efter vilket beslut, i regioner och kommuner.',
  /** A year. */
  dueIn: (year: string) => `Senast ${year}`,
  whyTimeInWords:
    'Källan anger tiden i ord, inte som ett datum. Därför kan vi aldrig säga att datumet har passerat.',
  withoutDueDate: 'Utan slutdatum',
  whyNoDueDate:
    'Källan säger inte vilken dag, månad eller vilket år de ska vara klara. Därför kan vi aldrig säga att datumet har passerat.',
  proposed: 'Föreslagna',
  whyProposed: 'Ett organ har föreslagit dem för ett annat. Därför räknas de inte som uppdrag.',
  state: 'Läge',
  addressee: 'Den som fick det',
  /** By the codes of addresses, which stay though what is known is told in other words. */
  codes: {
    'tiden-ute': assignment.states['date-passed'],
    oppet: 'Datumet har inte passerat, eller finns inte',
    'utan-slutdatum': 'Inget slutdatum, eller bara tid i ord',
    'oppet-enligt-kallan': 'Öppet enligt källan',
    aterrapporterat: assignment.states['reported-back'],
    foreslaget: assignment.states.proposed,
  },
  /** Leads from a body or an organisation to all that it has given. */
  allOf: (giver: string) => `Alla uppdrag i ${giver}`,
  allFrom: (body: string) => `Alla uppdrag från ${body}`,
};
