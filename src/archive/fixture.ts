import { collections, type Archive, type CollectionName, type Entry } from '../schema/collections.ts';
import { collectionNames } from '../schema/collections.ts';

/**
 * Made-up archives for tests: what a test does not care about is filled in here.
 * Nothing in them is real.
 */

export type Data = Readonly<Record<string, unknown>>;
const source = { title: 'Påhittad källa', publisher: 'Exempelby', url: 'unknown' };
const page = { published: '2024-01-02', sources: [source] };

const defaults: Record<CollectionName, Data> = {
  organisationer: {
    name: 'Exempelby',
    kind: 'municipality',
    website: 'https://exempelby.example',
    noticeBoard: 'unknown',
    minutes: 'unknown',
    bodies: [
      { id: 'kommunstyrelsen', name: 'Kommunstyrelsen', kind: 'executive' },
      { id: 'kommunfullmaktige', name: 'Kommunfullmäktige', kind: 'assembly' },
    ],
  },
  partier: { name: 'Påhittade partiet', codes: [{ code: 'PP' }], color: '#336699' },
  personer: {
    name: 'Anna Påhittad',
    memberships: [
      { body: 'exempelby/kommunstyrelsen', role: 'member', party: 'pp', from: 'unknown', to: 'unknown' },
    ],
  },
  amnen: { name: 'Cykelbanor', explanation: 'Var man cyklar.' },
  protokollformer: { organization: 'exempelby' },
  sammantraden: {
    body: 'exempelby/kommunstyrelsen',
    date: '2024-01-02',
    summary: 'Ett påhittat sammanträde.',
    paragraphCount: 'unknown',
    voteEventCount: 'unknown',
    approvals: 'unknown',
    ...page,
  },
  beslut: {
    meeting: 'exempelby/kommunstyrelsen/2024-01-02',
    paragraph: '1',
    order: 1,
    title: 'Cykelbana till Påhittan',
    summary: 'En påhittad cykelbana byggs.',
    outcome: 'approved',
    clauses: [{ text: 'Cykelbanan byggs.' }],
    procedure: 'unknown',
    genderEquality: 'unknown',
    ...page,
  },
  underlag: {
    organization: 'exempelby',
    kind: 'report',
    title: 'Påhittad skrivelse',
    summary: 'Om en påhittad cykelbana.',
    date: 'unknown',
    ...page,
  },
};

/** An entry of a collection, checked by its schema; `data` replaces what the test cares about. */
export function entry<C extends CollectionName>(collection: C, id: string, data: Data = {}): Entry<C> {
  return {
    id,
    data: collections[collection].schema.parse({ ...defaults[collection], ...data }),
    body: { html: '', text: '', links: [] },
  } as unknown as Entry<C>;
}

/** How a person is listed in a vote. */
export const ballotOf = (person: string, party: string | null, option: string, role = 'member'): Data => ({
  person: `exempelby/${person}`,
  party,
  role,
  option,
});

/** A step of a decision in which a vote was held; `event` replaces what the test cares about. */
export const voteStep = (event: Data = {}): Data => ({
  step: 'vote',
  event: {
    kind: 'main',
    question: 'Ska cykelbanan byggas?',
    yesMeans: 'Den byggs.',
    noMeans: 'Den byggs inte.',
    totals: { yes: 2, no: 1, abstain: 0, absent: 'unknown' },
    result: 'yes',
    rule: 'majority',
    ...event,
  },
});

/** "a:pp:yes b:-:not-voting" → how each person is listed; "-" for no party. */
export const ballots = (list: string): Data[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((ballot) => {
      const [person = '', party = '', option = ''] = ballot.split(':');
      return ballotOf(person, party === '-' ? null : party, option.replace('-', ' '));
    });

/** A vote whose printed totals are those of its list, as `ballots` reads it, with unknown positions as ja. */
export function listedVote(list: string, event: Data = {}): Data {
  const votes = ballots(list);
  const count = (...options: string[]) =>
    votes.filter(({ option }) => options.includes(String(option))).length;
  return voteStep({
    totals: {
      yes: count('yes', 'unknown'),
      no: count('no'),
      abstain: count('abstain'),
      absent: count('absent'),
    },
    votes,
    ...event,
  });
}

export type SomeEntries = Partial<{ [C in CollectionName]: Entry<C>[] }>;

/** An archive of the given entries, with the organisation, party, person and meeting that they need. */
export function archiveOf(entries: SomeEntries): Archive {
  const base: Partial<Archive> = {
    organisationer: [entry('organisationer', 'exempelby')],
    partier: [entry('partier', 'pp')],
    personer: [entry('personer', 'exempelby/anna')],
    sammantraden: [entry('sammantraden', 'exempelby/kommunstyrelsen/2024-01-02')],
  };
  return Object.fromEntries(
    collectionNames.map((name) => [name, entries[name] ?? base[name] ?? []]),
  ) as unknown as Archive;
}
