import { daysOf } from '../domain/meeting.ts';
import { nameOn } from '../domain/names.ts';
import { isKnown } from '../domain/unknown.ts';
import { collectionNames, type Archive, type CollectionName, type Entry } from '../schema/collections.ts';
import { actorsIn } from './actors.ts';
import { bodiesById, type Body } from './bodies.ts';
import { groupBy, groupByEach } from './grouping.ts';
import { mattersById, type Matter } from './matters.ts';
import { latestMeetingFirst, numbersOnDays } from './meetings-in-order.ts';

export type { Body } from './bodies.ts';
export type { Matter } from './matters.ts';

type Meeting = Entry<'sammantraden'>;
type Decision = Entry<'beslut'>;
type Document = Entry<'underlag'>;

/**
 * An archive with its indexes, built once. Checking and the register look everything up here.
 * What `find…` asks for may be missing, as in an archive that is not checked yet; what is asked for by name alone
 * (`get`, `body`) is named by a checked reference, and RangeError is thrown where the archive lacks it.
 */
export interface IndexedArchive {
  readonly archive: Archive;
  /** The entries of a collection by their ids. */
  readonly byId: <C extends CollectionName>(collection: C) => ReadonlyMap<string, Entry<C>>;
  readonly find: <C extends CollectionName>(collection: C, id: string) => Entry<C> | undefined;
  readonly get: <C extends CollectionName>(collection: C, id: string) => Entry<C>;
  /** By full id, "organisation/body". */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly body: (id: string) => Body;
  /** The body of a meeting, with the name that it had that day. */
  readonly bodyAt: (meeting: Meeting) => Body;
  /** Bodies of an organisation, in the order of its file. */
  readonly bodiesOf: (organization: string) => readonly Body[];
  /** Latest first; of one body's on a day the last first, and those without a date last. */
  readonly meetings: readonly Meeting[];
  /** Meetings of a body, in the same order. */
  readonly meetingsOf: (body: string) => readonly Meeting[];
  /** Which meeting of its body that day a meeting was, from 1. */
  readonly numberOnDay: (meeting: Meeting) => number;
  /** Decisions of all meetings: latest meeting first, and in a meeting in the order that they were taken up. */
  readonly decisions: readonly Decision[];
  /** Decisions of a meeting in the order that they were taken up. */
  readonly decisionsOf: (meeting: string) => readonly Decision[];
  /**
   * The decision with this § of a meeting on this day, where both are known, the archive has it, and no other may be
   * meant.
   */
  readonly decisionAt: (body: string, date: string, paragraph: string) => Decision | undefined;
  /** The organisation whose body took a decision. */
  readonly organizationOf: (decision: Decision) => string;
  /** All matters, by "organisation/key". */
  readonly matters: ReadonlyMap<string, Matter>;
  /** The decisions and documents that report an assignment back. */
  readonly reportsOf: (decision: string, assignment: string) => readonly (Decision | Document)[];
  /** Decisions that name a person otherwise than in a list of votes, in the order of all decisions. */
  readonly decisionsNaming: (person: string) => readonly Decision[];
}

/** A body with the name that it had on a day. */
const namedOn = (body: Body, day: string): Body =>
  body.formerNames.length === 0 ? body : { ...body, name: nameOn(body, day) };

/** Persons with a part in a decision beside their votes. */
const personsNamed = (decision: Decision): string[] =>
  actorsIn(decision).flatMap(({ person }) => person ?? []);

/** What reports assignments back, by the assignment. */
function reportsByAssignment({ beslut, underlag }: Archive): IndexedArchive['reportsOf'] {
  const keyOf = (decision: string, assignment: string) => `${decision}#${assignment}`;
  const reports = [...beslut, ...underlag].flatMap((entry) =>
    entry.data.references.flatMap(({ relation, decision, assignment }) =>
      relation === 'reports-back' && decision && assignment
        ? [{ entry, key: keyOf(decision, assignment) }]
        : [],
    ),
  );
  const reportsOf = groupBy(reports, ({ key }) => key);
  return (decision, assignment) => reportsOf(keyOf(decision, assignment)).map(({ entry }) => entry);
}

/** Decisions by where, when and under which § they were taken. */
function decisionsByPlace(
  { sammantraden }: Archive,
  decisionsOf: IndexedArchive['decisionsOf'],
): IndexedArchive['decisionAt'] {
  const keyOf = (body: string, day: string) => `${body}\n${day}`;
  const meetingsAt = groupByEach(sammantraden, ({ data }) =>
    daysOf(data).map((day) => keyOf(data.body, day)),
  );
  return (body, date, paragraph) => {
    if (!isKnown(date) || !isKnown(paragraph)) return undefined;
    const [decision, ...alsoMeant] = meetingsAt(keyOf(body, date))
      .flatMap((meeting) => decisionsOf(meeting.id))
      .filter(({ data }) => data.paragraph === paragraph);
    return alsoMeant.length === 0 ? decision : undefined;
  };
}

/** Indexes an archive. One with broken references can be indexed too: what they name is then found nowhere. */
export function indexArchive(archive: Archive): IndexedArchive {
  const maps = Object.fromEntries(
    collectionNames.map((name) => [name, new Map(archive[name].map((entry) => [entry.id, entry]))]),
  ) as unknown as { readonly [C in CollectionName]: ReadonlyMap<string, Entry<C>> };
  const byId = <C extends CollectionName>(collection: C): ReadonlyMap<string, Entry<C>> => maps[collection];
  const find = <C extends CollectionName>(collection: C, id: string) => byId(collection).get(id);
  const get = <C extends CollectionName>(collection: C, id: string): Entry<C> => {
    const entry = find(collection, id);
    if (entry === undefined) throw new RangeError(`Arkivet har inte ${collection}/${id}`);
    return entry;
  };
  const bodies = bodiesById(archive);
  const body = (id: string): Body => {
    const known = bodies.get(id);
    if (known === undefined) throw new RangeError(`Arkivet har inte organet ${id}`);
    return known;
  };
  const meetings = archive.sammantraden.toSorted(latestMeetingFirst);
  const decisionsOf = groupBy(
    archive.beslut.toSorted((a, b) => a.data.order - b.data.order),
    (decision) => decision.data.meeting,
  );
  const decisions = meetings.flatMap((meeting) => decisionsOf(meeting.id));
  const bodyThatTook = ({ data }: Decision) =>
    bodies.get(find('sammantraden', data.meeting)?.data.body ?? '');
  return {
    archive,
    byId,
    find,
    get,
    bodies,
    body,
    bodyAt: ({ data }) => namedOn(body(data.body), data.date),
    bodiesOf: groupBy([...bodies.values()], ({ organization }) => organization),
    meetings,
    meetingsOf: groupBy(meetings, (meeting) => meeting.data.body),
    numberOnDay: numbersOnDays(meetings),
    decisions,
    decisionsOf,
    decisionAt: decisionsByPlace(archive, decisionsOf),
    organizationOf: ({ data }) => body(get('sammantraden', data.meeting).data.body).organization,
    matters: mattersById(archive, (decision) => bodyThatTook(decision)?.organization),
    reportsOf: reportsByAssignment(archive),
    decisionsNaming: groupByEach(decisions, personsNamed),
  };
}
