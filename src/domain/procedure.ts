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

/** Votes that settle the whole question, where others settle a part of it. */
const settling: readonly VoteEventKind[] = ['main', 'remit', 'table', 'election'];

/**
 * The vote that stands for its §, out of its vote events in order: the last that settled the whole question, or the
 * only one. Undefined where several settled parts of it.
 */
export function settlingVote<E extends { readonly kind: VoteEventKind }>(
  events: readonly E[],
): E | undefined {
  return (
    events.findLast(({ kind }) => settling.includes(kind)) ?? (events.length === 1 ? events[0] : undefined)
  );
}

/** True for a vote on the whole question. */
export const isSettling = ({ kind }: { readonly kind: VoteEventKind }): boolean => settling.includes(kind);
