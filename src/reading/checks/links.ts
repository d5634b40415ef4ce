import { addresses } from '../../domain/addresses.ts';
import type { MarkdownFinding } from '../../markdown/index.ts';
import type { CollectionName, RenderedBody } from '../../schema/collections.ts';
import { nearest } from '../../domain/nearest.ts';
import { kinds } from '../fault-kinds.ts';
import { ownSections } from '../../site/known-pages.ts';

/** What the addresses of an organisation's matters begin with. */
const mattersOf = (organization: string) => `${addresses.organization(organization)}arenden/`;
const organizationOf = (id: string) => id.slice(0, id.indexOf('/'));

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
    case 'protokollformer':
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
        kind: kinds['dod-lank'],
        line,
        column,
        expected: 'adressen till en sida på webbplatsen',
        found: page,
        ...advice,
      },
    ];
  });
}
