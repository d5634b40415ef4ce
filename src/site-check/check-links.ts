/**
 * Every link inside the site must lead to a page, at its one address, and to a place on it.
 */
import { counted } from '../domain/counted.ts';
import { destination } from '../serving/files.ts';
import type { Page } from './read-page.ts';

/** Stands for the site's own origin, which relative addresses do not name. */
const here = 'https://site.invalid';

/**
 * A line in Swedish per address that leads wrong, with a page that links to it and how many more links do: what is wrong
 * in the header is wrong on every page, and should be told once.
 * @param pages all pages of the site
 * @param files all files of the site, as paths
 * @param sourceOf the file that a page is written in, where that is known: then it is named
 */
export function brokenLinks(
  pages: readonly Page[],
  files: ReadonlySet<string>,
  sourceOf: (page: string) => string | undefined = () => undefined,
): string[] {
  const idsOf = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const places = new Map<string, string[]>();
  for (const page of pages) {
    for (const { address, line } of page.links) {
      const reason = fault(page, address);
      if (reason === undefined) continue;
      const key = `${address} ${reason}`;
      const source = sourceOf(page.path);
      const from = source === undefined ? `rad ${line} i sidans HTML` : source;
      places.set(key, [...(places.get(key) ?? []), `${page.path} (${from})`]);
    }
  }
  return [...places].map(
    ([key, [first = '', ...more]]) =>
      `${key}: länken står på ${first}${more.length > 0 ? ` och ${counted(more.length, 'ställe', 'ställen')} till` : ''}`,
  );

  function fault(page: Page, address: string): string | undefined {
    const base = here + page.path;
    if (!URL.canParse(address, base)) return 'är ingen adress';
    const target = new URL(address, base);
    if (target.origin !== here && target.origin !== originOf(page.canonical)) return undefined;
    const path = decodeURI(target.pathname);
    const leadsTo = destination(path, (file) => files.has(file));
    if (leadsTo === 'nothing') return 'leder ingenstans';
    if (leadsTo === 'redirect') return 'saknar snedstreck sist';
    return missingPlace(target.hash, idsOf.get(path));
  }
}

function missingPlace(hash: string, ids: ReadonlySet<string> | undefined): string | undefined {
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || id === 'top' || id.startsWith(':~:')) return undefined;
  if (!ids) return 'pekar in i något som inte är en sida';
  return ids.has(id) ? undefined : 'pekar på ett ställe som sidan inte har';
}

function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}
