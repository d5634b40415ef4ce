/**
 * Every link inside the site must lead to a page, at its one address, and to a place on it.
 */
import { destination } from '../../serve/files.ts';
import type { Page } from './read-page.ts';

/** Stands for the site's own origin, which relative addresses do not name. */
const here = 'https://site.invalid';

/**
 * A line per address that leads wrong, with a page that links to it and how many more do: what is wrong in the
 * header is wrong on every page, and should be told once.
 * @param pages all pages of the site
 * @param files all files of the site, as paths
 */
export function brokenLinks(pages: readonly Page[], files: ReadonlySet<string>): string[] {
  const idsOf = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const places = new Map<string, string[]>();
  for (const page of pages) {
    for (const { address, line } of page.links) {
      const reason = fault(page, address);
      if (reason === undefined) continue;
      const key = `${address} ${reason}`;
      places.set(key, [...(places.get(key) ?? []), `${page.path}, line ${line}`]);
    }
  }
  return [...places].map(
    ([key, [first, ...more]]) => `${key}: ${first}${more.length ? ` and ${more.length} more` : ''}`,
  );

  function fault(page: Page, address: string): string | undefined {
    const base = here + page.path;
    if (!URL.canParse(address, base)) return 'is not an address';
    const target = new URL(address, base);
    if (target.origin !== here && target.origin !== originOf(page.canonical)) return undefined;
    const path = decodeURI(target.pathname);
    const leadsTo = destination(path, (file) => files.has(file));
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
