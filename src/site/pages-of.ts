import { addresses } from '../domain/addresses.ts';
import { registryKey } from '../domain/matter.ts';
import { isKnown } from '../domain/unknown.ts';
import type { Archive, Entry } from '../schema/collections.ts';

/**
 * The addresses of a kind of page: which there are follows from the entries alone, in the order of the entries. An
 * organisation's pages of members, parties and votes count as there even where it has none yet; the checks of the
 * built site are strict about those.
 */
export type PagesOf = (archive: Archive) => readonly string[];

const organizationOf = (id: string) => id.slice(0, id.indexOf('/'));

const perOrganization =
  (address: (organization: string) => string): PagesOf =>
  ({ organisationer }) =>
    organisationer.map(({ id }) => address(id));

/** The vote events of a decision, in the order in which they were held. */
export const votesOf = ({ data: { procedure } }: Entry<'beslut'>) =>
  (isKnown(procedure) ? procedure : []).flatMap((step) => (step.step === 'vote' ? [step.event] : []));

/** A decision's id with the number of each of its vote events. */
export const voteNumbers = ({ beslut }: Archive): readonly (readonly [decision: string, number: number])[] =>
  beslut.flatMap((decision) => votesOf(decision).map((_event, index) => [decision.id, index + 1] as const));

/** The ids of members for whom some source does not show how they voted. */
const membersWithUnknownVotes = ({ beslut }: Archive): ReadonlySet<string> =>
  new Set(
    beslut
      .flatMap(votesOf)
      .flatMap(({ votes }) => votes)
      .filter(({ option }) => option === 'unknown')
      .map(({ person }) => person),
  );

/** The organisation and keys of the matters that an entry is about. */
const mattersOf = (organization: string, numbers: readonly string[]) =>
  numbers.map((number) => addresses.matter(organization, registryKey(number)));

const matterPages = ({ beslut, underlag }: Archive) => [
  ...beslut.flatMap(({ id, data }) => mattersOf(organizationOf(id), data.matters)),
  ...underlag.flatMap(({ data }) => mattersOf(data.organization, data.matters)),
];

/** Matters that a decision hands on to a body from which the archive has no decision in them. */
function openMatters({ beslut, sammantraden }: Archive): readonly string[] {
  const bodies = new Map(sammantraden.map(({ id, data }) => [id, data.body]));
  const decided = new Set(
    beslut.flatMap(({ id, data }) =>
      mattersOf(organizationOf(id), data.matters).map((page) => `${page} ${bodies.get(data.meeting) ?? ''}`),
    ),
  );
  return beslut.flatMap(({ id, data }) =>
    mattersOf(organizationOf(id), data.matters).filter((page) =>
      data.clauses.some(({ proposesTo }) => proposesTo && !decided.has(`${page} ${proposesTo}`)),
    ),
  );
}

export const pagesOf = {
  organization: perOrganization(addresses.organization),
  members: perOrganization(addresses.persons),
  parties: perOrganization(addresses.parties),
  votesOfOrganization: perOrganization(addresses.votes),
  body: ({ organisationer }) =>
    organisationer.flatMap(({ id, data }) => data.bodies.map((body) => addresses.body(`${id}/${body.id}`))),
  party: ({ organisationer, partier }) =>
    organisationer.flatMap(({ id }) => partier.map((party) => addresses.party(id, party.id))),
  meeting: ({ sammantraden }) => sammantraden.map(({ id }) => addresses.meeting(id)),
  announcement: ({ sammantraden }) => sammantraden.map(({ id }) => addresses.announcement(id)),
  decisionWithoutVote: ({ beslut }) =>
    beslut.filter((entry) => votesOf(entry).length === 0).map(({ id }) => addresses.decision(id)),
  decisionWithVote: ({ beslut }) =>
    beslut.filter((entry) => votesOf(entry).length > 0).map(({ id }) => addresses.decision(id)),
  vote: (archive) => voteNumbers(archive).map(([id, number]) => addresses.voteEvent(id, number)),
  embeddedVote: (archive) => voteNumbers(archive).map(([id, number]) => addresses.voteEmbed(id, number)),
  matter: matterPages,
  openMatter: openMatters,
  document: ({ underlag }) => underlag.map(({ id }) => addresses.document(id)),
  member: ({ personer }) => personer.map(({ id }) => addresses.person(id)),
  memberWithUnknownVotes: (archive) => {
    const unknown = membersWithUnknownVotes(archive);
    return archive.personer.filter(({ id }) => unknown.has(id)).map(({ id }) => addresses.person(id));
  },
  assignment: ({ beslut }) =>
    beslut.flatMap(({ id, data }) => data.assignments.map((given) => addresses.assignment(id, given.id))),
  topic: ({ amnen }) => amnen.map(({ id }) => addresses.topic(id)),
} as const satisfies Readonly<Record<string, PagesOf>>;
