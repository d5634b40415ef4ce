import { shownVoteOf } from '../../../telling/decision-votes.ts';
import type { Label } from '../../labels.ts';
import type { VoteView } from '../vote.ts';
import type { DecisionOnPage } from './on-page.ts';

/** The counted votes of a decision. */
export interface DecisionVotes {
  /** The vote that is shown first for the decision, and where it is told in full. */
  readonly shownVote?: { readonly vote: VoteView; readonly link: Label };
  /** Where none stands for the whole decision: each vote on a part of it, with its figures and who won. */
  readonly partVotes: readonly Label[];
  readonly votes: readonly VoteView[];
}

const placeOf = ({ number }: VoteView): string => `#votering-${number}`;

/** @param votes all votes of the decision, in order */
export function decisionVotes(
  { decision, messages }: DecisionOnPage,
  votes: readonly VoteView[],
): DecisionVotes {
  const shown = shownVoteOf(decision);
  const vote = votes.find(({ number }) => number === shown?.number);
  if (vote === undefined)
    return {
      votes,
      partVotes: votes.map((part) => ({
        text: `${part.heading} ${part.score ?? part.sentence}. ${part.result}`,
        href: placeOf(part),
      })),
    };
  const settledAll = votes.length === 1 && shown?.told.scope === 'matter';
  const text = settledAll
    ? messages.decision.whatVoteMeant
    : messages.decision.concerned(vote.heading.toLowerCase());
  return { votes, shownVote: { vote, link: { text, href: placeOf(vote) } }, partVotes: [] };
}
