import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf } from '../html/attributes.ts';
import { tokensOf } from '../html/tokens.ts';
import { addressOf, destination, forHosts, listFiles } from '../serving/files.ts';

/** What a built site has at its addresses. */
export interface BuiltAddresses {
  /** Pages and files that may be linked to, and the places on pages that are promised. */
  readonly all: readonly string[];
  readonly exists: (address: string) => boolean;
}

/**
 * Not promised to anyone: files that are named for what they hold, the search indexes and the editing form, the 404 page,
 * and compressed twins.
 */
const NOT_PROMISED =
  /^\/(?:_astro|pagefind|redaktion|sokord)\/|^\/(?:404\.html|favicon\.svg|robots\.txt|sitemap-[\w-]+\.xml)$|\.(?:br|gz)$/;

/** The ids of a page: the places on it. Few start tags have one, so only those are taken apart. */
const idsOf = (html: string): ReadonlySet<string> =>
  new Set(
    tokensOf(html)
      .filter(({ kind, source }) => kind === 'start' && source.includes(' id='))
      .map(({ source }) => attributesOf(source).get('id') ?? ''),
  );

/**
 * Reads the addresses of the site in a folder.
 * @param promisedPlaces places on pages ("/…/#punkt-5") that readers are told to link to
 */
export function builtAddresses(dir: string, promisedPlaces: readonly string[]): BuiltAddresses {
  const files = listFiles(dir);
  const pages = new Map(
    [...files].filter((file) => file.endsWith('.html')).map((file) => [addressOf(file), file]),
  );
  const places = new Map<string, ReadonlySet<string>>();
  const placesOn = (page: string) => {
    const file = pages.get(page);
    const known = places.get(page);
    if (known !== undefined || file === undefined) return known;
    const ids = idsOf(readFileSync(join(dir, file), 'utf8'));
    places.set(page, ids);
    return ids;
  };
  const exists = (address: string) => {
    const [path = '', place] = address.split('#');
    if (place !== undefined) return placesOn(path)?.has(place) ?? false;
    return destination(path, (file) => files.has(file)) === 'file';
  };
  const promised = [...files].filter((file) => !NOT_PROMISED.test(file) && !forHosts(file)).map(addressOf);
  return { all: [...promised, ...promisedPlaces.filter(exists)].sort(), exists };
}
