import { releasedAt, type ReleaseFacts } from '../domain/release.ts';
import { withChosenWording } from './minutes-wording.ts';
import { collectionNames, type Archive, type CollectionName, type Entry } from '../schema/collections.ts';

/** The instant from which each entry may be shown, in milliseconds; a decision no earlier than its meeting. */
export function releaseTimes(archive: Archive): (collection: CollectionName, id: string) => number {
  const facts = (data: object) => data as ReleaseFacts;
  const meetings = new Map(archive.sammantraden.map(({ id, data }) => [id, facts(data)]));
  const times = new Map(
    collectionNames.flatMap((collection) =>
      (archive[collection] as readonly Entry[]).map(({ id, data }) => {
        const meeting = 'meeting' in data ? meetings.get(data.meeting) : undefined;
        return [`${collection} ${id}`, releasedAt(facts(data), meeting ?? {})] as const;
      }),
    ),
  );
  return (collection, id) => times.get(`${collection} ${id}`) ?? -Infinity;
}

/** What of an archive may be shown at an instant, in milliseconds: all that is meant for the public. */
export function releasedArchive(archive: Archive, now: number): Archive {
  const releaseOf = releaseTimes(archive);
  const released = Object.fromEntries(
    collectionNames.map((collection) => [
      collection,
      (archive[collection] as readonly Entry[]).filter(({ id }) => releaseOf(collection, id) <= now),
    ]),
  ) as unknown as Archive;
  return withChosenWording(released);
}
