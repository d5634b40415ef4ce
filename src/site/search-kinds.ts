/** Kinds of result, as readers see and filter them, in the order in which they stand. */
export const searchKinds = {
  decision: 'Beslut',
  proposal: 'Förslag till annat organ',
  meeting: 'Sammanträde',
  document: 'Underlag',
  matter: 'Ärende',
  assignment: 'Uppdrag',
  topic: 'Ämne',
  person: 'Ledamot',
  party: 'Parti',
  organization: 'Organisation',
  help: 'Om webbplatsen',
} as const;
export type SearchKindKey = keyof typeof searchKinds;
export type SearchKind = (typeof searchKinds)[SearchKindKey];
