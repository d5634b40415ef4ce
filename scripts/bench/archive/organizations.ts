import { slugify } from '../../../src/domain/addresses.ts';
import type { BodyKind } from '../../../src/domain/organization.ts';
import type { ArchiveFile } from './file.ts';
import { organizationNames, parties, personName, topics } from './made-up-swedish.ts';

/** Organisations with bodies and members, and what does not belong to any of them. */

export interface Member {
  readonly person: string;
  readonly party: string;
  readonly role: 'chair' | 'first-vice-chair' | 'second-vice-chair' | 'member';
}

export interface MadeBody {
  /** "organisation/body" */
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly members: readonly Member[];
}

export interface MadeOrganization {
  readonly id: string;
  readonly name: string;
  /** The letters that its registry numbers begin with. */
  readonly initials: string;
  readonly bodies: readonly MadeBody[];
}

const ASSEMBLY_SEATS = [81, 41, 51, 71, 45, 61, 35, 55];
const TERMS = [
  { from: '2018-10-15', to: '2022-10-14' },
  { from: '2022-10-15', to: '2026-10-14' },
];

/** The party of each seat, in proportion to the parties' weights. */
function partyOfSeat(seat: number, seats: number): string {
  const total = parties.reduce((sum, { weight }) => sum + weight, 0);
  let filled = 0;
  for (const { id, weight } of parties) {
    filled += (weight / total) * seats;
    if (seat < Math.round(filled)) return id;
  }
  return parties[0]!.id;
}

const roles = ['chair', 'first-vice-chair', 'second-vice-chair'] as const;

export function makeOrganization(index: number): MadeOrganization {
  const name = organizationNames[index % organizationNames.length]!;
  const id = slugify(name.replace(/^Region | kommun$/g, ''));
  const seats = ASSEMBLY_SEATS[index % ASSEMBLY_SEATS.length]!;
  const all = Array.from({ length: seats }, (_, seat) => ({
    person: `${id}/${slugify(personName(seat))}`,
    party: partyOfSeat(seat, seats),
  }));
  const body = (name: string, kind: BodyKind, size: number, first: number): MadeBody => ({
    id: `${id}/${slugify(name)}`,
    name,
    kind,
    members: Array.from({ length: size }, (_, place) => ({
      ...all[(first + Math.floor((place * seats) / size)) % seats]!,
      role: roles[place] ?? 'member',
    })),
  });
  const isRegion = name.startsWith('Region');
  return {
    id,
    name: `${name} (påhittad)`,
    initials: id.slice(0, 3).toUpperCase(),
    bodies: [
      body(isRegion ? 'Regionfullmäktige' : 'Kommunfullmäktige', 'assembly', seats, 0),
      body(isRegion ? 'Regionstyrelsen' : 'Kommunstyrelsen', 'executive', 17, 1),
      body(isRegion ? 'Hälso- och sjukvårdsnämnden' : 'Barn- och utbildningsnämnden', 'committee', 15, 2),
      body(isRegion ? 'Kollektivtrafiknämnden' : 'Samhällsbyggnadsnämnden', 'committee', 15, 3),
      body('Kultur- och fritidsnämnden', 'committee', 15, 4),
    ],
  };
}

function organizationFile({ id, name, bodies }: MadeOrganization): ArchiveFile {
  const data = {
    name,
    kind: name.startsWith('Region') ? 'region' : 'municipality',
    website: `https://www.${id}.example/`,
    noticeBoard: `https://www.${id}.example/anslagstavla`,
    minutes: `https://www.${id}.example/protokoll`,
    bodies: bodies.map((body) => ({
      id: body.id.split('/')[1],
      name: body.name,
      kind: body.kind,
      terms: TERMS.map((term) => ({
        ...term,
        seats: body.members.length,
        parties: [...Map.groupBy(body.members, ({ party }) => party)].map(([party, partyMembers]) => ({
          party,
          seats: partyMembers.length,
        })),
      })),
    })),
  };
  return { collection: 'organisationer', id, data, body: '' };
}

function personFiles({ bodies }: MadeOrganization): ArchiveFile[] {
  const memberships = bodies.flatMap(({ id, members }) => members.map((member) => ({ body: id, ...member })));
  return [...Map.groupBy(memberships, ({ person }) => person)].map(([id, personMemberships]) => ({
    collection: 'personer',
    id,
    data: {
      name: nameOf(id),
      memberships: personMemberships.map(({ body, role, party }) => ({
        body,
        role,
        party,
        from: '2018-10-15',
        to: '2026-10-14',
      })),
    },
    body: '',
  }));
}

const names = new Map(
  Array.from(
    { length: Math.max(...ASSEMBLY_SEATS) },
    (_, seat) => [slugify(personName(seat)), personName(seat)] as const,
  ),
);
export const nameOf = (person: string): string => names.get(person.split('/')[1] ?? '') ?? person;

const partyFiles = (): ArchiveFile[] =>
  parties.map(({ id, name, code, color }) => ({
    collection: 'partier',
    id,
    data: { name, codes: [{ code }], color },
    body: '',
  }));

const topicFiles = (): ArchiveFile[] =>
  topics.map(([id, name, synonym]) => ({
    collection: 'amnen',
    id,
    data: { name, explanation: `Påhittade beslut om ${name.toLowerCase()}.`, synonyms: [synonym] },
    body: '',
  }));

export const frameFiles = (organizations: readonly MadeOrganization[]): ArchiveFile[] => [
  ...partyFiles(),
  ...topicFiles(),
  ...organizations.flatMap((organization) => [organizationFile(organization), ...personFiles(organization)]),
];
