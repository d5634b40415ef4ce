import { UNKNOWN } from '../domain/unknown.ts';
import type { FieldPath } from '../domain/fault.ts';
import {
  collectionNames,
  collections,
  type Archive,
  type CollectionName,
  type Entry,
  type Withdrawal,
} from '../schema/collections.ts';
import { referencesIn } from '../schema/walk.ts';

const keyOf = (collection: string, id: string) => `${collection}/${id}`;

/** Data without what stands at a path: an item of a list with all that it says, a field, or a decision that is unknown. */
function without(data: unknown, path: FieldPath): unknown {
  const inList = path.findIndex((step) => typeof step === 'number');
  const [step, ...rest] = path;
  if (Array.isArray(data)) {
    if (!path.slice(1).some((inner) => typeof inner === 'number'))
      return data.filter((_, index) => index !== step);
    return data.map((item: unknown, index) => (index === step ? without(item, rest) : item));
  }
  const fields = data as Record<string, unknown>;
  const name = String(step);
  if (rest.length > 0) return { ...fields, [name]: without(fields[name], rest) };
  if (inList < 0 && name === 'decided') return { ...fields, [name]: UNKNOWN };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/**
 * The withdrawals of an archive, with those of the decisions of a meeting that was taken back; and the archive without
 * them and without what refers to them. Whoever reads it meets no trace.
 */
export function applyWithdrawals(
  archive: Archive,
  stated: readonly Withdrawal[],
): { archive: Archive; withdrawals: readonly Withdrawal[] } {
  if (stated.length === 0) return { archive, withdrawals: stated };
  const meetings = new Map(
    stated.filter(({ collection }) => collection === 'sammantraden').map((meeting) => [meeting.id, meeting]),
  );
  const below = archive.beslut.flatMap(({ id, data }): Withdrawal[] => {
    const meeting = meetings.get(data.meeting);
    return meeting ? [{ ...meeting, collection: 'beslut', id }] : [];
  });
  const withdrawals = [...stated, ...below];
  const gone = new Set(withdrawals.map(({ collection, id }) => keyOf(collection, id)));
  const entriesOf = (collection: CollectionName) =>
    (archive[collection] as readonly Entry[])
      .filter(({ id }) => !gone.has(keyOf(collection, id)))
      .map((entry) => {
        const paths = referencesIn(collections[collection].schema, entry.data)
          .filter(({ target, id }) => gone.has(keyOf(target, id)))
          .map(({ path }) => path);
        // The last first, so that the places of those before them still hold.
        const data = paths.toReversed().reduce<unknown>(without, entry.data);
        return paths.length === 0 ? entry : { ...entry, data: data as Entry['data'] };
      });
  return {
    archive: Object.fromEntries(
      collectionNames.map((collection) => [collection, entriesOf(collection)]),
    ) as unknown as Archive,
    withdrawals,
  };
}
