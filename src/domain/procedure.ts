/** What a counted vote settles. The minority rule of KL 5:50 concerns `remit` and `table` only. */
export const voteEventKinds = {
  main: 'Huvudvotering',
  'counter-proposal': 'Val av motförslag',
  remit: 'Avgöra i dag eller återremittera',
  table: 'Avgöra i dag eller bordlägga',
  addition: 'Tilläggsyrkande',
  election: 'Val av person',
  other: 'Annan omröstning',
} as const;
export type VoteEventKind = keyof typeof voteEventKinds;

/** Open votes name the voters; secret ones (KL 5:54) never do. */
export const ballots = { open: 'öppen', secret: 'sluten', unknown: 'framgår inte' } as const;
export type Ballot = keyof typeof ballots;
