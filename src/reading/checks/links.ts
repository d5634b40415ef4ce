import { addresses, voteFileForms } from '../../domain/addresses.ts';
import { registryKey } from '../../domain/matter.ts';
import type { MarkdownFinding } from '../../markdown/index.ts';
import type { Archive, CollectionName, RenderedBody } from '../../schema/collections.ts';
import { nearest } from '../../domain/nearest.ts';
import { brokenLink } from '../fault-kinds.ts';
import { ownPages, ownSections } from './own-pages.ts';

/** What the addresses of an organisation's matters begin with. */
const mattersOf = (organization: string) => `${addresses.organization(organization)}arenden/`;
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

/**
 * Where pages may lie that cannot be known, since their files cannot be read: links that begin so are
 * not judged until those files are mended.
 */
export function unreadablePages(
  collection: CollectionName,
  id: string,
  organizations: readonly string[],
): string[] {
  switch (collection) {
    case 'organisationer':
      return [addresses.organization(id)];
    case 'sammantraden':
      return [addresses.meeting(id)];
    case 'beslut':
      return [addresses.decision(id), mattersOf(organizationOf(id))];
    case 'underlag':
      return [addresses.document(id), mattersOf(organizationOf(id))];
    case 'amnen':
      return [addresses.topic(id)];
    case 'personer':
      return [addresses.person(id)];
    case 'partier':
      return organizations.map((organization) => addresses.party(organization, id));
  }
}

/** Findings for each link in a body that leads to a page of this site that is not there. */
export function checkLinks(
  { links }: RenderedBody,
  pages: ReadonlySet<string>,
  unreadable: readonly string[],
): MarkdownFinding[] {
  return links.flatMap(({ href, line, column }) => {
    const page = href.replace(/[?#].*$/s, '');
    const unknown = [...ownSections, ...unreadable].some((start) => page.startsWith(start));
    if (!href.startsWith('/') || pages.has(page) || unknown) return [];
    const advice = pages.has(`${page}/`)
      ? { advice: `Avsluta adressen med ett snedstreck: ${page}/` }
      : nearest.advice(page, pages);
    return [
      {
        kind: brokenLink,
        line,
        column,
        expected: 'adressen till en sida på webbplatsen',
        found: page,
        ...advice,
      },
    ];
  });
}
