import { addresses, voteFileForms } from '../domain/addresses.ts';
import { registryKey } from '../domain/matter.ts';
import type { Archive } from '../schema/collections.ts';
import { ownPages } from './own-pages.ts';

const organizationOf = (id: string) => id.slice(0, id.indexOf('/'));

/** A vote event's page, the same for other sites, and its files. */
const pagesOfVote = (decision: string, number: number) => [
  addresses.voteEvent(decision, number),
  addresses.voteEmbed(decision, number),
  ...voteFileForms.map((form) => addresses.voteFile(decision, number, form)),
];

/**
 * The address of every page of the site. An organisation's pages of parties and votes count as there
 * even where it has none yet; the test of the built site's links is strict about those.
 */
export function knownPages(archive: Archive): ReadonlySet<string> {
  const matters = [
    ...archive.beslut.map(({ id, data }) => ({ organization: organizationOf(id), numbers: data.matters })),
    ...archive.underlag.map(({ data }) => ({ organization: data.organization, numbers: data.matters })),
  ];
  return new Set([
    ...ownPages,
    ...archive.organisationer.flatMap(({ id, data }) => [
      addresses.organization(id),
      addresses.votes(id),
      addresses.persons(id),
      addresses.parties(id),
      ...archive.partier.map((party) => addresses.party(id, party.id)),
      ...data.bodies.map((body) => addresses.body(`${id}/${body.id}`)),
    ]),
    ...archive.sammantraden.map(({ id }) => addresses.meeting(id)),
    ...archive.beslut.flatMap(({ id, data: { procedure } }) => [
      addresses.decision(id),
      ...(typeof procedure === 'string' ? [] : procedure)
        .filter(({ step }) => step === 'vote')
        .flatMap((_vote, index) => pagesOfVote(id, index + 1)),
    ]),
    ...archive.underlag.map(({ id }) => addresses.document(id)),
    ...archive.personer.map(({ id }) => addresses.person(id)),
    ...archive.amnen.map(({ id }) => addresses.topic(id)),
    ...matters.flatMap(({ organization, numbers }) =>
      numbers.map((number) => addresses.matter(organization, registryKey(number))),
    ),
  ]);
}
