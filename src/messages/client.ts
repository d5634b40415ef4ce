import { frameLanguages, SWEDISH, type Language } from '../domain/language.ts';

/** Of words in each language, those of the page that a script runs in. Only for the browser. */
export function ofPage<T>(words: Readonly<Record<Language, T>>): T {
  // Tests of client code run without a document, in the archive's own language.
  const pageLanguage = typeof document === 'undefined' ? SWEDISH : document.documentElement.lang;
  return words[frameLanguages.find((language) => language === pageLanguage) ?? SWEDISH];
}
