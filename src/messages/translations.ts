import type { TranslatedPage } from '../schema/webbplats.ts';
import { siteLanguages } from '../site/settings/languages.ts';
import { inLanguage, languageOf, languages, swedishPath, type Language } from '../domain/language.ts';

/** The same page in one of the languages of the frame. */
export interface Translation {
  readonly language: Language;
  /** The language's own name. */
  readonly name: string;
  readonly href: string;
  /** It is the page at hand. */
  readonly isCurrent: boolean;
}

/** A page in each language that the site has it in; none of a page that is in one alone. `path` is its address in any. */
export function translationsOf(page: TranslatedPage, path: string): Translation[] {
  const current = languageOf(path);
  const inWhich = siteLanguages(page);
  if (inWhich.length === 1) return [];
  return inWhich.map((language) => ({
    language,
    name: languages[language].name,
    href: inLanguage(language, swedishPath(path)),
    isCurrent: language === current,
  }));
}
