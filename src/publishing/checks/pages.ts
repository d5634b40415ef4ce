import { counted } from '../../domain/counted.ts';
import { addresses } from '../../domain/addresses.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import { collectionNames, collections, type Archive, type CollectionName } from '../../schema/collections.ts';
import { readSite } from '../../site-check/built-site.ts';
import { brokenLinks } from '../../site-check/check-links.ts';
import { Problem } from '../problem.ts';

/** How many pages in a hundred may go at once before someone is asked. */
const MAY_GO = 5;

/** The file of content that a page is made from, by the page's address. */
function sources(archive: Archive): ReadonlyMap<string, string> {
  const ofPages: Partial<Record<CollectionName, (id: string) => string>> = {
    organisationer: addresses.organization,
    sammantraden: addresses.meeting,
    beslut: addresses.decision,
    underlag: addresses.document,
    personer: addresses.person,
    amnen: addresses.topic,
  };
  return new Map(
    collectionNames.flatMap((collection) =>
      archive[collection].map(({ id }) => [
        ofPages[collection]?.(id) ?? '',
        `${collection}/${id}.${collections[collection].format} i innehållet`,
      ]),
    ),
  );
}

/** Whether the pages are so much fewer than before that someone is asked. */
export const areFewer = (pages: number, before = 0): boolean => pages < (before * (100 - MAY_GO)) / 100;

/**
 * Checks the files of a built site: that links lead somewhere, and that the pages are about as many
 * as before. Gives their number. Throws {@link Problem}.
 */
export function checkPages(
  dir: string,
  pagesBefore: number | undefined,
  mayBeFewer: boolean,
  archive: Archive,
): number {
  const { pages, files } = readSite(dir);
  const sourceOf = sources(archive);
  const broken = brokenLinks(pages, files, (page) => sourceOf.get(page) ?? 'en sida under src/pages');
  if (broken.length > 0) throw new Problem(publishingKinds['lank-till-ingenting'], ...broken);
  if (areFewer(pages.length, pagesBefore) && !mayBeFewer)
    throw new Problem(
      publishingKinds['farre-sidor'],
      `${counted(pages.length, 'sida', 'sidor')}, mot ${pagesBefore ?? 0} i den utgåva som är publicerad`,
    );
  return pages.length;
}
