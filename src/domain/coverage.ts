import { isKnown, UNKNOWN, type Unknown } from './unknown.ts';

/** How much of something is in the archive, and of how much. */
export interface Share {
  readonly held: number;
  /** Unknown where the source does not tell how many there were. */
  readonly of: number | Unknown;
}

/** How much of a meeting is summarised. */
export interface Coverage {
  readonly paragraphs: Share;
  readonly voteEvents: Share;
}

/** The shares of several meetings as one; unknown as soon as one of them is. */
export function totalShare(shares: readonly Share[]): Share {
  const held = shares.reduce((sum, share) => sum + share.held, 0);
  const of = shares.reduce<number | Unknown>(
    (sum, share) => (isKnown(sum) && isKnown(share.of) ? sum + share.of : UNKNOWN),
    0,
  );
  return { held, of };
}
