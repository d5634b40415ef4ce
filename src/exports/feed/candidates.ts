import { addresses } from '../../domain/addresses.ts';
import { dateSpan, type IsoDate } from '../../domain/dates.ts';
import { isKnown } from '../../domain/unknown.ts';
import { lastChanged } from '../../register/provenance.ts';
import type { Register } from '../../register/register.ts';
import { correctionItems, type CorrectionItem } from '../../register/views/corrections.ts';
import type { Entry } from '../../schema/collections.ts';
import { correctionItem } from './correction.ts';
import { decisionItem } from './decision.ts';
import { documentItem } from './document.ts';
import type { FeedItem } from './model.ts';
import { itemAddress, tombstone } from './withdrawal.ts';

/** Something that may stand in a feed: when it changed, what it is about, and how its item is made. */
export interface Candidate {
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

/** An item stands in many feeds, each in two forms, and costs as much as its page: it is made once an archive. */
const made = new WeakMap<Register, Map<string, FeedItem>>();

function once(register: Register, id: string, site: URL, make: () => FeedItem): FeedItem {
  const items = made.get(register) ?? new Map<string, FeedItem>();
  made.set(register, items);
  const key = new URL(id, site).href;
  const item = items.get(key) ?? make();
  items.set(key, item);
  return item;
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
    item: (site) =>
      once(register, addresses.decision(id), site, () => decisionItem(register, decision, site)),
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
    item: (site) =>
      once(register, addresses.document(id), site, () => documentItem(register, document, site)),
  };
}

/** What changed last comes first; of the same day, what was decided last, and then as the meeting took it up. */
const latestChangeFirst = (a: Candidate, b: Candidate) =>
  b.updated.localeCompare(a.updated) ||
  b.day.localeCompare(a.day) ||
  a.order - b.order ||
  a.id.localeCompare(b.id);

/** What was taken back: what its address says is all that is known of it. */
const tombstones = ({ withdrawals }: Register): Candidate[] =>
  withdrawals.flatMap((withdrawal): Candidate[] => {
    const { collection, id, date } = withdrawal;
    const address = itemAddress(withdrawal);
    if (address === undefined) return [];
    const [organization = '', body = ''] = id.split('/');
    return [
      {
        updated: date,
        day: date,
        order: 0,
        id,
        organization,
        ...(collection === 'beslut' ? { body: `${organization}/${body}` } : {}),
        topics: [],
        parties: [],
        item: (site) => tombstone(address, withdrawal, site),
      },
    ];
  });

/** All decisions and documents, as they stand in a feed of everything, those that were taken back too. */
export const candidates = (register: Register): Candidate[] =>
  [
    ...tombstones(register),
    ...register.archive.beslut.map((decision) => decisionCandidate(register, decision)),
    ...register.archive.underlag.map((document) => documentCandidate(register, document)),
  ].toSorted(latestChangeFirst);

/** All corrections and what was taken back, latest first. */
export const corrections = (register: Register): Candidate[] =>
  [...tombstones(register), ...correctionItems(register).map(correctionCandidate)].toSorted(
    latestChangeFirst,
  );

const correctionCandidate = (correction: CorrectionItem): Candidate => ({
  updated: correction.date.iso,
  day: correction.date.iso,
  order: 0,
  id: correction.href,
  organization: '',
  topics: [],
  parties: [],
  item: (site) => correctionItem(correction, site),
});
