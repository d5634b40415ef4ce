import { registryKey } from '../domain/matter.ts';
import { daysOf } from '../domain/meeting.ts';
import type { IsoDate } from '../domain/dates.ts';
import { swedishDay } from '../domain/release.ts';
import { voteEventsOf, type NumberedVote } from './vote-events.ts';
import { isKnown } from '../domain/unknown.ts';
import { givenAssignments, type GivenAssignment } from './assignments.ts';
import { latestMeetingFirst, numbersOnDays } from './meetings-in-order.ts';
import { withLinks } from './resolved-bodies.ts';
import { toldDecisions } from './told-decisions.ts';
import type { DecisionTold } from '../telling/decision.ts';
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
  /** Every form that the sources write it in, the first one first. */
  readonly numbers: readonly string[];
  readonly decisions: readonly Entry<'beslut'>[];
  readonly documents: readonly Entry<'underlag'>[];
}

/** A counted vote, and where it was held. */
export interface HeldVote extends NumberedVote {
  readonly decision: Entry<'beslut'>;
  readonly meeting: Entry<'sammantraden'>;
  readonly body: Body;
}

/** What every page is made from: the archive with its indexes, built once. */
export interface Register {
  readonly archive: Archive;
  /** The day in Sweden as of which assignments are open or past due, and decisions open to appeal. */
  readonly today: IsoDate;
  /** The instant as of which embargoes have ended, in milliseconds. */
  readonly now: number;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Meetings of a body, latest first, those without a date last. */
  readonly meetingsOf: (body: string) => readonly Entry<'sammantraden'>[];
  /** Which meeting of its body that day a meeting was, from 1. */
  readonly numberOnDay: (meeting: Entry<'sammantraden'>) => number;
  /** Decisions of a meeting in the order that they were taken up. */
  readonly decisionsOf: (meeting: string) => readonly Entry<'beslut'>[];
  /** All matters, by "organisation/key". */
  readonly matters: ReadonlyMap<string, Matter>;
  /** The decision with this § of a meeting on this day, where the archive has it, and no other that may be meant. */
  readonly decisionAt: (body: string, date: string, paragraph: string) => Entry<'beslut'> | undefined;
  /** What a decision did, and what the archive knows of later steps. Throws RangeError for an id that it lacks. */
  readonly told: (decision: string) => DecisionTold;
  /** The decisions and documents that report an assignment back. */
  readonly reportsOf: (
    decision: string,
    assignment: string,
  ) => readonly (Entry<'beslut'> | Entry<'underlag'>)[];
  /** Every assignment, decided or proposed: by due date, those without one last. */
  readonly assignments: readonly GivenAssignment[];
  /** Those of a decision, in the same order. */
  readonly assignmentsOf: (decision: string) => readonly GivenAssignment[];
  /** Every counted vote: latest meeting first, and in a meeting in the order that they were held. */
  readonly voteEvents: readonly HeldVote[];
  /** The vote events that have a person in their list, in the same order. */
  readonly votesOf: (person: string) => readonly HeldVote[];
  /** Decisions that name a person otherwise than in a list of votes, in the same order. */
  readonly decisionsNaming: (person: string) => readonly Entry<'beslut'>[];
  /** An entry that a checked reference names. Throws RangeError for an id that the archive lacks. */
  readonly get: <C extends CollectionName>(collection: C, id: string) => Entry<C>;
  readonly body: (id: string) => Body;
}

const group = <T>(items: readonly T[], key: (item: T) => string) => {
  const groups = Map.groupBy(items, key);
  return (value: string): readonly T[] => groups.get(value) ?? [];
};

/** Groups items that each have several keys; an item stands once under each. */
const groupByEach = <T>(items: readonly T[], keys: (item: T) => readonly string[]) => {
  const pairs = items.flatMap((item) => [...new Set(keys(item))].map((key) => ({ item, key })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return (key: string): readonly T[] => (groups.get(key) ?? []).map(({ item }) => item);
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
  type Gathering = Matter & {
    numbers: string[];
    decisions: Entry<'beslut'>[];
    documents: Entry<'underlag'>[];
  };
  const found = new Map<string, Gathering>();
  const matter = (organization: string, number: string) => {
    const key = registryKey(number);
    const id = `${organization}/${key}`;
    const own = found.get(id) ?? { organization, key, number, numbers: [], decisions: [], documents: [] };
    found.set(id, own);
    if (!own.numbers.includes(number)) own.numbers.push(number);
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

function heldVotes(decision: Entry<'beslut'>, meeting: Entry<'sammantraden'>, body: Body): HeldVote[] {
  return voteEventsOf(decision).map((own) => ({ ...own, decision, meeting, body }));
}

/** Persons with a part in a decision beside their votes. */
function personsNamed({ data }: Entry<'beslut'>): string[] {
  const acts = [...data.proposals, ...data.reservations, ...data.notes, data.memberBill ?? { by: [] }];
  return [...acts.flatMap(({ by }) => by), ...data.disqualified].flatMap(({ person }) => person ?? []);
}

/**
 * Builds the register from a checked archive, as of an instant in milliseconds. What the bodies mention is resolved
 * against the archive, so that its readers meet links and never the marks of the rendering.
 */
export function buildRegister(archive: Archive, now: number): Register {
  const unresolved = indexed(archive, now);
  const resolved = withLinks(unresolved);
  return resolved === archive ? unresolved : indexed(resolved, now);
}

function indexed(archive: Archive, now: number): Register {
  const today = swedishDay(now);
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
  const meetings = archive.sammantraden.toSorted(latestMeetingFirst);
  const meetingsOf = group(meetings, (meeting) => meeting.data.body);
  const decisionsOf = group(
    archive.beslut.toSorted((a, b) => a.data.order - b.data.order),
    (decision) => decision.data.meeting,
  );
  const reports = group(
    [...archive.beslut, ...archive.underlag].flatMap((entry) =>
      entry.data.references.flatMap(({ relation, decision, assignment }) =>
        relation === 'reports-back' && decision && assignment
          ? [{ entry, key: `${decision}#${assignment}` }]
          : [],
      ),
    ),
    ({ key }) => key,
  );
  const inOrder = meetings.flatMap((meeting) => decisionsOf(meeting.id));
  const voteEvents = inOrder.flatMap((decision) => {
    const meeting = get('sammantraden', decision.data.meeting);
    return heldVotes(decision, meeting, body(meeting.data.body));
  });
  const reportsOf = (decision: string, assignment: string) =>
    reports(`${decision}#${assignment}`).map(({ entry }) => entry);
  const assignments = givenAssignments(inOrder, { get, body, reportsOf, meetingsOf, decisionsOf, today });
  const votesOf = groupByEach(voteEvents, ({ event }) => event.votes.map(({ person }) => person));
  const decisionsNaming = groupByEach(inOrder, personsNamed);
  const organizationOf = (decision: Entry<'beslut'>) =>
    body(get('sammantraden', decision.data.meeting).data.body).organization;
  const allMatters = matters(archive, organizationOf);
  const meetingsAt = groupByEach(archive.sammantraden, ({ data }) =>
    daysOf(data).map((day) => `${data.body}\n${day}`),
  );
  const decisionAt: Register['decisionAt'] = (bodyId, date, paragraph) => {
    const [decision, ...alsoMeant] = meetingsAt(`${bodyId}\n${date}`)
      .flatMap((meeting) => decisionsOf(meeting.id))
      .filter(({ data }) => data.paragraph === paragraph);
    return alsoMeant.length === 0 ? decision : undefined;
  };
  return {
    archive,
    today,
    now,
    bodies,
    body,
    get,
    meetingsOf,
    numberOnDay: numbersOnDays(meetings),
    decisionsOf,
    voteEvents,
    votesOf,
    decisionsNaming,
    reportsOf,
    assignments,
    assignmentsOf: group(assignments, ({ decision }) => decision.id),
    matters: allMatters,
    told: toldDecisions(archive, { get, decisionAt, matters: allMatters, organizationOf }),
    decisionAt,
  };
}
