import { swedishDay } from '../../domain/release.ts';
import { releasedArchive } from '../../archive/release.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { entriesToRecord, factsOf, proseOf } from './facts.ts';
import { PROSE_FORM } from './prose.ts';
import { pageOf } from './page-of.ts';
import { digestsOf, linked } from './chain.ts';
import {
  ADDRESSES,
  CHAIN,
  factsFile,
  OTHER_ADDRESSES,
  recordFiles,
  recordTexts,
  type Published,
  type PublishedEntry,
} from './record.ts';

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

/** Recorded entries with the facts of their prose in today's form, where the text still has those that were recorded. */
function inTodaysForm(
  collection: CorrectableCollection,
  archive: Archive,
  recorded: ReadonlyMap<string, PublishedEntry>,
  current: ReadonlyMap<string, PublishedEntry>,
): ReadonlyMap<string, PublishedEntry> {
  const entries = new Map((archive[collection] as readonly Entry[]).map((entry) => [entry.id, entry]));
  return new Map(
    [...recorded].map(([id, earlier]) => {
      const entry = entries.get(id);
      const now = current.get(id);
      if (!entry || !now || earlier.form === PROSE_FORM) return [id, earlier];
      const prose = proseOf(collection, earlier.facts);
      if (canonicalJson(prose) !== canonicalJson(proseOf(collection, factsOf(collection, entry, 1))))
        return [id, earlier];
      const facts = Object.fromEntries(Object.entries(earlier.facts).filter(([name]) => !(name in prose)));
      return [
        id,
        {
          ...earlier,
          form: PROSE_FORM,
          facts: { ...facts, ...proseOf(collection, now.facts) },
        },
      ];
    }),
  );
}

/**
 * A record of an earlier version of the program in today's form. Nothing that it promises is less: it gets a chain if
 * it has none, the facts of collections that it did not watch yet, as they are now, and of prose that still has its
 * recorded facts those that are watched now.
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
      texts.has(factsFile(collection))
        ? inTodaysForm(collection, archive, published.entries[collection], current[collection])
        : current[collection],
    ]),
  ) as unknown as Published['entries'];
  // A release that is public since then has the files as they were: its record is the first of the chain.
  const files = digestsOf(new Map([...texts].filter(([name]) => name !== CHAIN)));
  const links = published.links.length > 0 ? published.links : linked([], files, day);
  return recordFiles({ ...published, entries, links }, day);
}
