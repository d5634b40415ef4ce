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
};
