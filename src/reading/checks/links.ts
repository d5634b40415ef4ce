import { addresses } from '../../domain/addresses.ts';
import { registryKey } from '../../domain/matter.ts';
import type { MarkdownFinding } from '../../markdown/index.ts';
import type { Archive, CollectionName, RenderedBody } from '../../schema/collections.ts';
import { nearest } from '../../schema/nearest.ts';
import { brokenLink } from '../fault-kinds.ts';
import { ownPages, ownSections } from './own-pages.ts';

/** What the addresses of an organisation's matters begin with. */
const mattersOf = (organization: string) => `${addresses.organization(organization)}arenden/`;
const organizationOf = (id: string) => id.slice(0, id.indexOf('/'));

/** The address of every page of the site. */
export function knownPages(archive: Archive): ReadonlySet<string> {
  const matters = [
    ...archive.beslut.map(({ id, data }) => ({ organization: organizationOf(id), numbers: data.matters })),
    ...archive.underlag.map(({ data }) => ({ organization: data.organization, numbers: data.matters })),
  ];
  return new Set([
    ...ownPages,
    ...archive.organisationer.flatMap(({ id, data }) => [
      addresses.organization(id),
      ...data.bodies.map((body) => addresses.body(`${id}/${body.id}`)),
    ]),
    ...archive.sammantraden.map(({ id }) => addresses.meeting(id)),
    ...archive.beslut.flatMap(({ id, data: { procedure } }) => [
      addresses.decision(id),
      ...(typeof procedure === 'string' ? [] : procedure)
        .filter(({ step }) => step === 'vote')
        .map((_vote, index) => addresses.voteEvent(id, index + 1)),
    ]),
    ...archive.underlag.map(({ id }) => addresses.document(id)),
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
export function unreadablePages(collection: CollectionName, id: string): string[] {
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
    default:
      return [];
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
