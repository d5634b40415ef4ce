import { addresses, anchors } from '../../domain/addresses.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { knownPages } from '../../site/known-pages.ts';
import { votesOf } from '../../site/pages-of.ts';
import { settings } from '../../site/settings/settings.ts';

/** The places on pages that are promised to those who link: clauses of a decision, party rows of a vote. */
export function promisedPlaces(archive: Archive): string[] {
  return archive.beslut.flatMap((decision) => [
    ...decision.data.clauses.map((_clause, index) => addresses.clause(decision.id, index + 1)),
    ...votesOf(decision).flatMap(({ votes }, index) =>
      [...new Set(votes.map(({ party }) => anchors.party(party)))].map(
        (place) => `${addresses.voteEvent(decision.id, index + 1)}#${place}`,
      ),
    ),
  ]);
}

/** Every address that follows from the content: what the check can promise without building the site. */
export const contentAddresses = (archive: Archive): ReadonlySet<string> =>
  new Set([...knownPages(archive, settings), ...promisedPlaces(archive)]);

/** The ids that a meeting would have had on the days that it was moved from. */
export const earlierIds = ({ data: { body, movedFrom } }: Entry<'sammantraden'>): string[] =>
  movedFrom.map((name) => `${body}/${name}`);

/** The pages of the days that meetings were moved from: each leads on, whether or not it was a page of its own. */
export const earlierAddresses = ({ sammantraden }: Archive): string[] =>
  sammantraden.flatMap((meeting) => earlierIds(meeting).map(addresses.meeting));
