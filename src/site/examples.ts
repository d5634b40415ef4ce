import { frameLanguages, inLanguage, SWEDISH, type Language } from '../domain/language.ts';
import type { Archive } from '../schema/collections.ts';
import { triedRow, type Tried, type TriedRow } from './accessibility-trial.ts';
import { kindsOf, languagesOf, type PageKind, type WhichPages } from './page-kinds.ts';

/** A kind of page in one of its languages. */
interface KindInLanguage {
  readonly kind: PageKind;
  readonly language: Language;
  /** The kind's name, and its language where that is not Swedish: "Data på engelska". */
  readonly name: string;
  readonly route: string;
  readonly tried: Tried;
}

const inWhichLanguage: Readonly<Record<Language, string>> = { sv: '', en: ' på engelska' };

const kindIn = (kind: PageKind, language: Language): KindInLanguage => ({
  kind,
  language,
  name: kind.name.replace(/, .*/, language === SWEDISH ? '$&' : '') + inWhichLanguage[language],
  route: language === SWEDISH ? kind.route : `${language}/${kind.route}`,
  tried: (language === SWEDISH ? kind.tried : kind.triedIn?.[language]) ?? {},
});

/** Every kind of page that a site has, in every language that it has it in: the Swedish ones first. */
export const kindsInLanguages = (settings: WhichPages): readonly KindInLanguage[] =>
  frameLanguages.flatMap((language) =>
    kindsOf(settings)
      .filter(({ translated }) => languagesOf(translated, settings.languages).includes(language))
      .map((kind) => kindIn(kind, language)),
  );

/** A page to look at. */
export interface ExamplePage extends Pick<PageKind, 'status' | 'foreign' | 'drawn'> {
  readonly name: string;
  readonly route: string;
  readonly path: string;
}

/** A page of each kind of which the archive has one, in each of its languages. */
export const examplePages = (archive: Archive, settings: WhichPages): readonly ExamplePage[] =>
  kindsInLanguages(settings).flatMap(({ kind, language, name, route }) => {
    const path = kind.opens ?? kind.pages(archive)[0];
    if (path === undefined) return [];
    const { status, foreign, drawn } = kind;
    return [
      {
        name,
        route,
        path: inLanguage(language, path),
        ...(status === undefined ? {} : { status }),
        ...(foreign === undefined ? {} : { foreign }),
        ...(drawn === undefined ? {} : { drawn }),
      },
    ];
  });

/** The table of the manual test: every kind of page that readers find by its address, tried or not yet. */
export const triedRows = (settings: WhichPages): readonly TriedRow[] =>
  kindsInLanguages(settings)
    .filter(({ kind }) => kind.status === undefined)
    .map(({ name, tried }) => triedRow(name, tried));
