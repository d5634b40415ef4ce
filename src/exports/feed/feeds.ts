import { addresses } from '../../domain/addresses.ts';
import { dateSpan, type IsoDate } from '../../domain/dates.ts';
import { isKnown } from '../../domain/unknown.ts';
import { followed, type Followed } from '../../register/following.ts';
import { capitalized } from '../../register/naming.ts';
import { lastChanged } from '../../register/page.ts';
import type { Register } from '../../register/register.ts';
import { SITE_NAME } from '../../register/site.ts';
import { correctionItems } from '../../register/views/corrections.ts';
import { partyIds } from '../../register/views/party.ts';
import type { Entry } from '../../schema/collections.ts';
import { correctionItem } from './correction.ts';
import { decisionItem } from './decision.ts';
import { documentItem } from './document.ts';
import { LIMIT, type Feed, type FeedItem } from './model.ts';

/** Something that may stand in a feed: when it changed, what it is about, and how its item is made. */
interface Candidate {
  readonly updated: IsoDate;
  /** The day of the meeting or the last day that the document may be from; empty where it is unknown. */
  readonly day: string;
  /** The place among those of the same meeting. */
  readonly order: number;
  readonly id: string;
  readonly organization: string;
  readonly body?: string;
  readonly topics: readonly string[];
  /** Parties that have moved something or recorded their dissent. Never those that only voted. */
  readonly parties: readonly string[];
  readonly item: (site: URL) => FeedItem;
}

/** A feed before it is written: which page it follows, and what stands in it. */
export interface FeedPlan extends Followed {
  readonly candidates: readonly Candidate[];
}

const partiesIn = ({ proposals, reservations }: Entry<'beslut'>['data']) =>
  [...proposals, ...reservations].flatMap(({ by }) => by.flatMap(({ party }) => party ?? []));

function decisionCandidate(register: Register, decision: Entry<'beslut'>): Candidate {
  const { id, data } = decision;
  const meeting = register.get('sammantraden', data.meeting).data;
  return {
    updated: lastChanged(data),
    day: isKnown(meeting.date) ? meeting.date : '',
    order: data.order,
    id,
    organization: register.body(meeting.body).organization,
    body: meeting.body,
    topics: data.topics,
    parties: partiesIn(data),
    item: (site) => decisionItem(register, decision, site),
  };
}

function documentCandidate(register: Register, document: Entry<'underlag'>): Candidate {
  const { id, data } = document;
  return {
    updated: lastChanged(data),
    day: isKnown(data.date) ? (dateSpan(data.date)?.last ?? '') : '',
    order: 0,
    id,
    organization: data.organization,
    topics: data.topics,
    parties: [],
    item: (site) => documentItem(register, document, site),
  };
}

/** What changed last comes first; of the same day, what was decided last, and then as the meeting took it up. */
const latestChangeFirst = (a: Candidate, b: Candidate) =>
  b.updated.localeCompare(a.updated) ||
  b.day.localeCompare(a.day) ||
  a.order - b.order ||
  a.id.localeCompare(b.id);

/** All feeds of the archive. */
export function feedPlans(register: Register): FeedPlan[] {
  const all = [
    ...register.archive.beslut.map((decision) => decisionCandidate(register, decision)),
    ...register.archive.underlag.map((document) => documentCandidate(register, document)),
  ].toSorted(latestChangeFirst);
  const plan = (own: Followed, isIn: (candidate: Candidate) => boolean): FeedPlan => ({
    ...own,
    candidates: all.filter(isIn),
  });
  return [
    plan(followed.everything(), () => true),
    ...register.archive.organisationer.flatMap(({ id }) => [
      plan(followed.organization(register, id), ({ organization }) => organization === id),
      ...partyIds(register, id).map((party) =>
        plan(
          followed.party(register, id, party),
          ({ organization, parties }) => organization === id && parties.includes(party),
        ),
      ),
    ]),
    ...[...register.bodies.values()].map((own) =>
      plan(followed.body(register, own), ({ body }) => body === own.id),
    ),
    ...register.archive.amnen.map(({ id }) =>
      plan(followed.topic(register, id), ({ topics }) => topics.includes(id)),
    ),
    { ...followed.corrections(), candidates: corrections(register) },
  ];
}

const corrections = (register: Register): Candidate[] =>
  correctionItems(register).map((correction) => ({
    updated: correction.date.iso,
    day: correction.date.iso,
    order: 0,
    id: correction.href,
    organization: '',
    topics: [],
    parties: [],
    item: (site) => correctionItem(correction, site),
  }));

const extent = (count: number) =>
  count > LIMIT
    ? `De ${LIMIT} senast ändrade av ${count}. Äldre finns på sidan som flödet följer.`
    : 'Det senast ändrade först.';

/** The latest change in the archive: when a feed without items was last known to be empty. */
const archiveChanged = ({ archive: { beslut, underlag, sammantraden }, today }: Register): IsoDate =>
  [...beslut, ...underlag, ...sammantraden]
    .map(({ data }) => lastChanged(data))
    .sort()
    .at(-1) ?? today;

/** Writes a feed with addresses on `site`. Its items are made here, and only those that it holds. */
export function feedOf(register: Register, { page, title, candidates }: FeedPlan, site: URL): Feed {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    page: absolute(page),
    addresses: { atom: absolute(addresses.feed(page, 'atom')), json: absolute(addresses.feed(page, 'json')) },
    title: page === addresses.start() ? SITE_NAME : `${capitalized(title)} – ${SITE_NAME}`,
    subtitle: `${capitalized(title)}. ${extent(candidates.length)}`,
    author: { name: SITE_NAME, page: absolute(addresses.start()) },
    updated: candidates[0]?.updated ?? archiveChanged(register),
    items: candidates.slice(0, LIMIT).map(({ item }) => item(site)),
  };
}
