import { archiveLang, languageOf, type Language } from '../domain/language.ts';
import { en } from './en/index.ts';
import type { Messages } from './form.ts';
import { sv } from './sv/index.ts';

export { inLanguage, languageOf, languages, swedishPath } from '../domain/language.ts';
export type { Messages } from './form.ts';

/** Every language of the frame has its words: one that is added to the languages without them is a type error. */
const all: Record<Language, Messages> = { sv, en };

export const messagesIn = (language: Language): Messages => all[language];

/** The words of a page, its language, and the `lang` of what stands on it in Swedish, which is none on Swedish pages. */
interface PageMessages extends Messages {
  readonly language: Language;
  readonly swedish: 'sv' | undefined;
}

/** The words of the page at an address, which says by itself in what language it is. */
export function messagesAt({ pathname }: { readonly pathname: string }): PageMessages {
  const language = languageOf(pathname);
  return { ...all[language], language, swedish: archiveLang(language) };
}
