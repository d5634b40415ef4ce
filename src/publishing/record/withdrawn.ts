import { canonicalJson } from '../../domain/canonical-json.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { FieldPath } from '../../domain/fault.ts';
import type { Archive, Entry, Withdrawal, WithdrawableCollection } from '../../schema/collections.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { TEXT_PART } from '../../schema/withdrawal.ts';
import type { Difference } from './difference.ts';
import { BODY, withdrawnPartsOf } from './facts.ts';
import { recordFiles, WITHDRAWN, type Published, type PublishedEntry } from './record.ts';

type Entries = Published['entries'];

/** Part of an entry that was taken back: a field's path, "clauses.2.text", or "text" for the text below the fields. */
export interface WithdrawnPart {
  readonly collection: CorrectableCollection;
  readonly id: string;
  readonly part: string;
  readonly date: IsoDate;
}

/** An entry that was taken back, as far as the record knows it. */
export type WithdrawnEntry = Pick<Withdrawal, 'collection' | 'id' | 'date'>;

/** What was taken back: whole entries and parts. */
export interface Taken {
  readonly whole: readonly WithdrawnEntry[];
  readonly parts: readonly WithdrawnPart[];
}

/** A part as the record keeps it: "clauses.2.text 2026-12-01". */
const partName = ({ part, date }: Pick<WithdrawnPart, 'part' | 'date'>) => `${part} ${date}`;

/** The names of what was taken back, by which a release says what it is without. */
export const takenKeys = ({ whole, parts }: Taken): string[] =>
  [
    ...whole.map(({ collection, id }) => `${collection}/${id}`),
    ...parts.map(({ collection, id, part, date }) => `${collection}/${id}#${partName({ part, date })}`),
  ].sort();

const lineOf = ({ id, date }: WithdrawnEntry): PublishedEntry => ({
  id,
  since: date,
  facts: {},
  corrections: [],
  state: WITHDRAWN,
});

const mapped = (change: (collection: CorrectableCollection) => ReadonlyMap<string, PublishedEntry>) =>
  Object.fromEntries(
    correctableCollections.map((collection) => [collection, change(collection)]),
  ) as unknown as Entries;

/** Entries to record, with those that were taken back, now or earlier: what was taken back once stays so. */
export function withWithdrawn(
  entries: Entries,
  before: Published | undefined,
  withdrawals: readonly WithdrawnEntry[],
): Entries {
  return mapped((collection) => {
    const earlier = [...(before?.entries[collection].values() ?? [])].filter(
      ({ state }) => state === WITHDRAWN,
    );
    const taken = withdrawals.filter((withdrawal) => withdrawal.collection === collection).map(lineOf);
    return new Map([...entries[collection].values(), ...taken, ...earlier].map((entry) => [entry.id, entry]));
  });
}

/** The field of an entry's facts that a part lies in. */
const fieldOfPart = (part: string): string => (part === TEXT_PART ? BODY : (part.split('.')[0] ?? ''));

/** The names of fields on a path, whichever members of lists it goes by: ["clauses", "text"]. */
const namesOf = (path: FieldPath) => path.filter((step) => typeof step === 'string');

/** A part as a path into an entry's data: "clauses.2.text" is ["clauses", 1, "text"], and the text below the fields []. */
const pathOfPart = (part: string): FieldPath =>
  part === TEXT_PART ? [] : part.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));

/** Facts without what is at some names in them, in all members of lists: an index may be another than it was. */
function withoutNames(facts: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || facts === null || typeof facts !== 'object') return facts;
  if (Array.isArray(facts)) return facts.map((member) => withoutNames(member, [name, ...rest]));
  const { [name]: inner, ...others } = facts as Record<string, unknown>;
  return inner === undefined || rest.length === 0 ? others : { ...others, [name]: withoutNames(inner, rest) };
}

/** Facts without a part; without its whole field where that holds no such part, as in an earlier form. */
function withoutPart(facts: PublishedEntry['facts'], part: string): PublishedEntry['facts'] {
  const field = fieldOfPart(part);
  const names = part === TEXT_PART ? [BODY] : namesOf(pathOfPart(part));
  const without = withoutNames(facts, names) as PublishedEntry['facts'];
  return canonicalJson(without) === canonicalJson(facts)
    ? (withoutNames(facts, [field]) as PublishedEntry['facts'])
    : without;
}

/** Facts and corrections of an entry without the parts that were taken back; what it is without already stays as it is. */
function withoutParts(entry: PublishedEntry, all: readonly WithdrawnPart[]): PublishedEntry {
  const parts = all.filter((part) => !entry.taken?.includes(partName(part)));
  return {
    ...entry,
    facts: parts.reduce((facts, { part }) => withoutPart(facts, part), entry.facts),
    corrections: parts.some(({ part }) => fieldOfPart(part) === 'corrections') ? [] : entry.corrections,
    taken: [...new Set([...(entry.taken ?? []), ...parts.map(partName)])].sort(),
  };
}

const NOTICE = /^\[Tillbakadraget[^\]]*\]$/;

/**
 * Whether a change is that a part was taken back: a notice stands in its place now, or the record keeps nothing of it.
 * What else stands in the same field is a fact as before.
 * @param now what stands at the change
 */
export function isTakenBack(
  parts: readonly Pick<WithdrawnPart, 'part' | 'date'>[],
  { facts, taken = [] }: PublishedEntry,
  { path, before }: Pick<Difference, 'path' | 'before'>,
  now: unknown,
): boolean {
  const isUnrecorded =
    before === undefined || (path.length < 2 && facts[String(path[0] ?? BODY)] === undefined);
  return parts.some((part) => {
    const place = pathOfPart(part.part);
    return taken.includes(partName(part))
      ? isUnrecorded && canonicalJson(namesOf(place)) === canonicalJson(namesOf(path))
      : canonicalJson(place) === canonicalJson(path) && typeof now === 'string' && NOTICE.test(now.trim());
  });
}

/** What an archive says was taken back. */
export const takenFrom = (archive: Archive, whole: readonly WithdrawnEntry[]): Taken => ({
  whole,
  parts: correctableCollections.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).flatMap(({ id, data }) =>
      withdrawnPartsOf(data).map(({ part, date }) => ({ collection, id, part, date })),
    ),
  ),
});

/** What a record says was taken back. */
export function takenIn({ entries }: Published): Taken {
  const all = correctableCollections.flatMap((collection) =>
    [...entries[collection].values()].map((entry) => ({ collection, ...entry })),
  );
  return {
    whole: all
      .filter(({ state }) => state === WITHDRAWN)
      .map(({ collection, id, since }) => ({
        collection: collection as WithdrawableCollection,
        id,
        date: since,
      })),
    parts: all.flatMap(({ collection, id, taken = [] }) =>
      taken.map((name) => {
        const [part = '', date = ''] = name.split(' ');
        return { collection, id, part, date };
      }),
    ),
  };
}

/** Whether a record still has something of what was taken back. */
export function holdsTaken(published: Published, { whole, parts }: Taken): boolean {
  return (
    whole.some(({ collection, id }) => {
      const entry = published.entries[collection].get(id);
      return entry !== undefined && entry.state !== WITHDRAWN;
    }) ||
    parts.some((item) => {
      const entry = published.entries[item.collection].get(item.id);
      return entry !== undefined && !entry.taken?.includes(partName(item));
    })
  );
}

/**
 * The files of a record without what was taken back. Its chain begins anew, since the digests of the links before were
 * made of it too. The same record and withdrawals give the same files, so that a record that was cleared in one place goes
 * on from one that was cleared in another.
 */
export function clearedRecord(published: Published, taken: Taken): ReadonlyMap<string, string> {
  const { whole, parts } = taken;
  const entries = mapped((collection) => {
    const here = published.entries[collection];
    const ofWhole = whole.filter((item) => item.collection === collection && here.has(item.id)).map(lineOf);
    const ofParts = [...here.values()].flatMap((entry) => {
      const ofEntry = parts.filter((item) => item.collection === collection && item.id === entry.id);
      return ofEntry.length === 0 ? [] : [withoutParts(entry, ofEntry)];
    });
    return new Map([...here.values(), ...ofParts, ...ofWhole].map((entry) => [entry.id, entry]));
  });
  const day =
    [...whole, ...parts]
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return recordFiles({ ...published, entries, links: [] }, day);
}
