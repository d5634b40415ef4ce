import { addresses, voteFileForms } from '../domain/addresses.ts';
import { inLanguage } from '../domain/language.ts';
import type { Archive } from '../schema/collections.ts';
import { isFixed, kindsOf, languagesOf, pageKinds, type PageKind, type WhichPages } from './page-kinds.ts';
import { voteNumbers } from './pages-of.ts';

/** The addresses of a kind of page, in every language that it exists in. */
const inLanguages = (
  { pages, translated }: PageKind,
  archive: Archive,
  { languages }: WhichPages,
): readonly string[] =>
  languagesOf(translated, languages).flatMap((language) =>
    pages(archive).map((page) => inLanguage(language, page)),
  );

/**
 * The addresses that the content may link to and that the record of published addresses promises: every page of our
 * own and of an entry, and the files of every vote event. What lies beside an entry's page goes where that goes.
 */
export function knownPages(archive: Archive, settings: WhichPages): ReadonlySet<string> {
  return new Set([
    ...kindsOf(settings)
      .filter(({ beside }) => !beside)
      .flatMap((kind) => (isFixed(kind) ? inLanguages(kind, archive, settings) : kind.pages(archive))),
    ...voteNumbers(archive).flatMap(([decision, number]) =>
      voteFileForms.map((form) => addresses.voteFile(decision, number, form)),
    ),
  ]);
}

/** The addresses of pages that lie beside those of entries. */
export const pagesBeside = (archive: Archive): ReadonlySet<string> =>
  new Set(pageKinds.filter(({ beside }) => beside).flatMap(({ pages }) => pages(archive)));

/** Where the site has more pages and files than follow from the archive, which the checks of the built site look after. */
export const ownSections: readonly string[] = [addresses.rules(), addresses.data()];
