import { registryKey } from '../domain/matter.ts';
import type { IsoDate } from '../domain/dates.ts';
import { isKnown } from '../domain/unknown.ts';
import type { Archive, CollectionName, Entry, EntryData } from '../schema/collections.ts';

/** A decision-making body with its full id, "organisation/body". */
export type Body = EntryData<'organisationer'>['bodies'][number] & {
  readonly id: string;
  readonly organization: string;
};

/** One matter of an organisation: everything that carries its registry number. */
export interface Matter {
  readonly organization: string;
  readonly key: string;
  /** The number as first met; forms of the same number share a key. */
  readonly number: string;
  readonly decisions: readonly Entry<'beslut'>[];
  readonly documents: readonly Entry<'underlag'>[];
}

/** What every page is made from: the archive with its indexes, built once. */
export interface Register {
  readonly archive: Archive;
  /** The day as of which assignments are open or past due. */
  readonly today: IsoDate;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Meetings of a body, latest first, those without a date last. */
  readonly meetingsOf: (body: string) => readonly Entry<'sammantraden'>[];
  /** Decisions of a meeting in the order that they were taken up. */
  readonly decisionsOf: (meeting: string) => readonly Entry<'beslut'>[];
  /** All matters, by "organisation/key". */
  readonly matters: ReadonlyMap<string, Matter>;
  /** The decision with this § of a meeting, where the archive has it. */
  readonly decisionAt: (body: string, date: string, paragraph: string) => Entry<'beslut'> | undefined;
  /** The decisions and documents that report an assignment back. */
  readonly reportsOf: (
    decision: string,
    assignment: string,
  ) => readonly (Entry<'beslut'> | Entry<'underlag'>)[];
  /** An entry that a checked reference names. Throws RangeError for an id that the archive lacks. */
  readonly get: <C extends CollectionName>(collection: C, id: string) => Entry<C>;
  readonly body: (id: string) => Body;
}

const group = <T>(items: readonly T[], key: (item: T) => string) => {
  const groups = Map.groupBy(items, key);
  return (value: string): readonly T[] => groups.get(value) ?? [];
};

/** Latest first; what has no known date comes last. */
export function latestFirst(a: { data: { date: string } }, b: { data: { date: string } }): number {
  const [dateA, dateB] = [a, b].map(({ data: { date } }) => (isKnown(date) ? date : ''));
  return (dateB ?? '').localeCompare(dateA ?? '');
}

/** Earliest first; what has no known date comes last. */
export function earliestFirst(a: { data: { date: string } }, b: { data: { date: string } }): number {
  const [dateA, dateB] = [a, b].map(({ data: { date } }) => (isKnown(date) ? date : '9999'));
  return (dateA ?? '').localeCompare(dateB ?? '');
}

function matters(
  archive: Archive,
  organizationOf: (decision: Entry<'beslut'>) => string,
): Map<string, Matter> {
  const found = new Map<string, { decisions: Entry<'beslut'>[]; documents: Entry<'underlag'>[] } & Matter>();
  const matter = (organization: string, number: string) => {
    const key = registryKey(number);
    const id = `${organization}/${key}`;
    const own = found.get(id) ?? { organization, key, number, decisions: [], documents: [] };
    found.set(id, own);
    return own;
  };
  for (const decision of archive.beslut)
    for (const number of decision.data.matters)
      matter(organizationOf(decision), number).decisions.push(decision);
  for (const document of archive.underlag)
    for (const number of document.data.matters)
      matter(document.data.organization, number).documents.push(document);
  return found;
}

/** Builds the register from a checked archive. */
export function buildRegister(archive: Archive, today: IsoDate): Register {
  const byId = new Map<string, ReadonlyMap<string, Entry>>(
    Object.entries(archive).map(([name, entries]) => [
      name,
      new Map(entries.map((entry) => [entry.id, entry])),
    ]),
  );
  const get = <C extends CollectionName>(collection: C, id: string): Entry<C> => {
    const entry = byId.get(collection)?.get(id);
    if (entry === undefined) throw new RangeError(`Arkivet har inte ${collection}/${id}`);
    return entry as Entry<C>;
  };
  const bodies = new Map<string, Body>(
    archive.organisationer.flatMap(({ id: organization, data }) =>
      data.bodies.map((body) => [
        `${organization}/${body.id}`,
        { ...body, id: `${organization}/${body.id}`, organization },
      ]),
    ),
  );
  const body = (id: string) => {
    const own = bodies.get(id);
    if (own === undefined) throw new RangeError(`Arkivet har inte organet ${id}`);
    return own;
  };
  const meetingsOf = group(archive.sammantraden.toSorted(latestFirst), (meeting) => meeting.data.body);
  const decisionsOf = group(
    archive.beslut.toSorted((a, b) => a.data.order - b.data.order),
    (decision) => decision.data.meeting,
  );
  const reports = group(
    [...archive.beslut, ...archive.underlag].flatMap((entry) =>
      entry.data.references
        .filter(({ relation, decision, assignment }) => relation === 'reports-back' && decision && assignment)
        .map(({ decision, assignment }) => ({ entry, key: `${decision}#${assignment}` })),
    ),
    ({ key }) => key,
  );
  const organizationOf = (decision: Entry<'beslut'>) =>
    body(get('sammantraden', decision.data.meeting).data.body).organization;
  return {
    archive,
    today,
    bodies,
    body,
    get,
    meetingsOf,
    decisionsOf,
    reportsOf: (decision, assignment) => reports(`${decision}#${assignment}`).map(({ entry }) => entry),
    matters: matters(archive, organizationOf),
    decisionAt: (bodyId, date, paragraph) =>
      meetingsOf(bodyId)
        .filter((meeting) => meeting.data.date === date)
        .flatMap((meeting) => decisionsOf(meeting.id))
        .find((decision) => decision.data.paragraph === paragraph),
  };
}
