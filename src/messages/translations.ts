import {
  frameLanguages,
  inLanguage,
  languageOf,
  languages,
  swedishPath,
  type Language,
} from '../domain/language.ts';

/** The same page in one of the languages of the frame. */
export interface Translation {
  readonly language: Language;
  /** The language's own name. */
  readonly name: string;
  readonly href: string;
  /** It is the page at hand. */
  readonly own: boolean;
}

/** A page that exists in every language of the frame, in each of them. `path` is its address in any. */
export function translationsOf(path: string): Translation[] {
  const current = languageOf(path);
  return frameLanguages.map((language) => ({
    language,
    name: languages[language].name,
    href: inLanguage(language, swedishPath(path)),
    own: language === current,
  }));
}
