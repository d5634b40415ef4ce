import { swedishDay } from '../../domain/release.ts';
import { releasedArchive } from '../../archive/release.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { correctableCollections } from '../../schema/facts.ts';
import { entriesToRecord } from './facts.ts';
import { pageOf } from './page-of.ts';
import { ADDRESSES, factsFile, OTHER_ADDRESSES, recordFiles, recordTexts, type Published } from './record.ts';

/** What every record held, before there was a chain that says it. */
const FIRST_NAMES: readonly string[] = [
  ADDRESSES,
  OTHER_ADDRESSES,
  ...(['beslut', 'sammantraden', 'underlag', 'personer'] as const).map(factsFile),
];

/**
 * What shows that a record without a chain is not whole: a file that is not there, a page that was published and whose
 * facts are not there.
 * @returns a line each, in Swedish
 */
export function lackingIn(root: string, published: Published, archive: Archive): string[] {
  const texts = recordTexts(root);
  const promised = new Set(published.addresses);
  return [
    ...FIRST_NAMES.filter((name) => !texts.has(name)).map((name) => `ingen fil ${name}`),
    ...correctableCollections
      .filter((collection) => texts.has(factsFile(collection)))
      .flatMap((collection) =>
        (archive[collection] as readonly Entry[])
          .map(({ id }) => ({ id, page: pageOf[collection](id) }))
          .filter(({ id, page }) => promised.has(page) && !published.entries[collection].has(id))
          .map(
            ({ page }) => `${page} i ${ADDRESSES}, och inga uppgifter om sidan i ${factsFile(collection)}`,
          ),
      ),
  ];
}

/**
 * A record of an earlier version of the program in today's form. Nothing that it holds is changed: it gets a chain if
 * it has none, and the facts of collections that it did not watch yet, as they are now.
 * @param now the instant, in milliseconds
 * @returns the files of the record
 */
export function upgradedRecord(
  root: string,
  published: Published,
  archive: Archive,
  now: number,
): ReadonlyMap<string, string> {
  const day = swedishDay(now);
  const texts = recordTexts(root);
  const current = entriesToRecord(releasedArchive(archive, now), undefined, day);
  const entries = Object.fromEntries(
    correctableCollections.map((collection) => [
      collection,
      texts.has(factsFile(collection)) ? published.entries[collection] : current[collection],
    ]),
  ) as unknown as Published['entries'];
  return recordFiles({ ...published, entries }, day);
}
