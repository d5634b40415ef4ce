/** The page of an assignment, given or only proposed. */
export const assignmentPage = {
  given: 'Uppdrag',
  proposed: 'Föreslaget uppdrag',
  to: (addressee: string) => `Till: ${addressee}`,
  reportedTo: 'Redovisas till',
  decidedBy: 'Beslutat av',
  proposedBy: 'Föreslaget av',
  proposedTo: 'Föreslaget till',
  asDecided: 'Som det beslutades',
  asProposed: 'Som det föreslogs',
  history: 'Vad som har hänt',
  matter: 'Ärendet före och efter',
  inSameDecision: 'Fler uppdrag i samma beslut',
  title: (kind: string, what: string, where: string) => `${kind}: ${what} – ${where}`,
  /** The page of all of them. */
  all: 'Uppdrag',
  clause: (number: number) => `Punkt ${number}`,
  wasGiven: (body: string, addressee: string) => `${body} gav uppdraget. Den som fick det: ${addressee}.`,
  wasProposed: (body: string, to: string) => `${body} föreslog ${to} att ge uppdraget.`,
  /** The due date, whom it was to be reported to and the source's own words for the date, where they are told. */
  dueThen: (reportTo: string | undefined, stated: string | undefined) =>
    `Senast då ska uppdraget vara ${reportTo === undefined ? 'utfört eller redovisat' : `redovisat till ${reportTo}`}.${stated === undefined ? '' : ` Källans ord: ${stated}.`}`,
  soFar: 'Hittills',
  outcomeUnknown: 'Arkivet har ingen uppgift om hur det gick.',
  noReport: 'Ingen redovisning finns i arkivet.',
};
