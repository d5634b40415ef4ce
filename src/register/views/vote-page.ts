import { voteCitation, type Citation } from '../../citation/index.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Entry } from '../../schema/collections.ts';
import { capitalized, paragraphName, type Label } from '../naming.ts';
import type { PageFrame } from '../page.ts';
import type { Register } from '../register.ts';
import { SITE_NAME } from '../site.ts';
import { citedPlace, decisionView } from './decision.ts';
import { votedFigures, type VoteView } from './vote.ts';

/** The page of one vote event. */
export interface VotePageView {
  readonly frame: PageFrame;
  readonly vote: VoteView;
  readonly decision: Label;
  readonly paragraph: Label;
  readonly place: string;
  /** "Preliminärt", or why it is not public yet. */
  readonly mark?: string;
  readonly disqualified: readonly string[];
  readonly citation: Citation;
  readonly previous?: Label;
  readonly next?: Label;
}

/** The pages of all vote events of one decision, in the order that they were held. */
export function votePageViews(register: Register, decision: Entry<'beslut'>): VotePageView[] {
  const own = decisionView(register, decision);
  const neighbour = (vote: VoteView | undefined): Label | undefined =>
    vote && { text: `Votering ${vote.number}: ${vote.question}`, href: vote.href };
  const place = citedPlace(register, decision);
  return own.votes.map((vote, index) => {
    const previous = neighbour(own.votes[index - 1]);
    const next = neighbour(own.votes[index + 1]);
    const { breadcrumb, provenance } = own.frame;
    return {
      frame: {
        title: `Votering ${vote.number}: ${own.title} – ${own.meeting.text}`,
        description: `${vote.question} ${vote.sentence}`,
        path: addresses.voteEvent(decision.id, vote.number),
        breadcrumb: [
          ...breadcrumb,
          {
            text: paragraphName(decision.data.paragraph) ?? capitalized(own.title),
            href: addresses.decision(decision.id),
          },
        ],
        ...(provenance ? { provenance } : {}),
      },
      vote,
      decision: { text: own.title, href: addresses.decision(decision.id) },
      paragraph: own.paragraph,
      place: own.meeting.text,
      ...(own.mark ? { mark: own.mark } : {}),
      disqualified: own.disqualified,
      citation: voteCitation(
        { place: { ...place, vote: vote.number }, path: vote.href, site: SITE_NAME },
        votedFigures(vote, decision.data.sources),
        vote.parties.length > 0,
      ),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    };
  });
}
