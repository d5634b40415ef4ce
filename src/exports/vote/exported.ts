import type { Register } from '../../register/register.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import type { Entry } from '../../schema/collections.ts';
import type { ToldVote } from '../../telling/vote.ts';
import { voteDocumentOf } from './document.ts';
import type { VoteDocument } from './schema.ts';

/** A vote event as it is shown elsewhere: what programs get of it, and how it is told to readers. */
export interface ExportedVote {
  readonly document: VoteDocument;
  readonly told: ToldVote;
}

/** A vote event of a decision, with addresses on `site`. Throws RangeError where there is none. */
export function exportedVote(
  register: Register,
  decision: Entry<'beslut'>,
  number: number,
  site: URL,
): ExportedVote {
  const document = voteDocumentOf(register, decision, number, site);
  const told = voteEventsOf(decision)[number - 1]?.told;
  if (told === undefined) throw new RangeError(`${decision.id} har ingen votering ${number}`);
  return { document, told };
}
