/**
 * Every link inside the site must lead to a page, at its one address, and to a place on it.
 */
import { destination } from '../../serve/files.ts';
import type { Page } from './read-page.ts';

/** Stands for the site's own origin, which relative addresses do not name. */
const here = 'https://site.invalid';

/**
 * @param pages all pages of the site
 * @param files all files of the site, as paths
 */
export function brokenLinks(pages: readonly Page[], files: ReadonlySet<string>): string[] {
  const idsOf = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ address, line }) => {
      const reason = fault(page, address);
      return reason === undefined ? [] : [`${page.path}, line ${line}: ${address} ${reason}`];
    }),
  );

  function fault(page: Page, address: string): string | undefined {
    const base = here + page.path;
    if (!URL.canParse(address, base)) return 'is not an address';
    const target = new URL(address, base);
    if (target.origin !== here && target.origin !== originOf(page.canonical)) return undefined;
    const path = decodeURI(target.pathname);
    const leadsTo = destination(path, files);
    if (leadsTo === 'nothing') return 'leads nowhere';
    if (leadsTo === 'redirect') return 'lacks its closing slash';
    return missingPlace(target.hash, idsOf.get(path));
  }
}

function missingPlace(hash: string, ids: ReadonlySet<string> | undefined): string | undefined {
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || id === 'top' || id.startsWith(':~:')) return undefined;
  if (!ids) return 'points into something that is not a page';
  return ids.has(id) ? undefined : 'points to a place that the page does not have';
}

function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}
