/**
 * Languages of the site. The archive itself is in Swedish; the frame around it (labels, headings, explanations and
 * words of closed vocabularies) can be in more. Codes are those of HTML's `lang`.
 */
export const languages = {
  sv: { name: 'Svenska', locale: 'sv_SE' },
  en: { name: 'English', locale: 'en_GB' },
  fi: { name: 'Suomi', locale: 'fi_FI' },
  fit: { name: 'Meänkieli', locale: 'fit_SE' },
  se: { name: 'Davvisámegiella', locale: 'se_SE' },
  smj: { name: 'Julevsámegiella', locale: 'smj_SE' },
  sma: { name: 'Åarjelsaemien gïele', locale: 'sma_SE' },
} as const;
export type LanguageCode = keyof typeof languages;

/** The languages that the frame exists in: each has its words in `src/messages`. The first is the archive's own. */
export const frameLanguages = ['sv', 'en'] as const satisfies readonly LanguageCode[];
export type Language = (typeof frameLanguages)[number];

/** The language that everything is written in, and that every page exists in. */
export const SWEDISH = 'sv' satisfies Language;

/** The address of a page in a language, from its Swedish one: the same with the language's code before it. */
export const inLanguage = (language: Language, path: string): string =>
  language === SWEDISH ? path : `/${language}${path}`;

/** The language of the page at an address. */
export function languageOf(path: string): Language {
  const [, first = ''] = path.split('/');
  return frameLanguages.find((language) => language !== SWEDISH && language === first) ?? SWEDISH;
}

/** The address of the same page in Swedish. */
export function swedishPath(path: string): string {
  const language = languageOf(path);
  return language === SWEDISH ? path : path.slice(language.length + 1);
}

/** The `lang` of the archive's own words on a page: nothing where the page is in Swedish too. */
export const archiveLang = (language: Language): typeof SWEDISH | undefined =>
  language === SWEDISH ? undefined : SWEDISH;
