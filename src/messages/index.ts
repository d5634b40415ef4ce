import { archiveLang, languageOf, type Language } from '../domain/language.ts';
import { en } from './en/index.ts';
import type { Same } from './same.ts';
import { sv } from './sv/index.ts';

export { inLanguage, languageOf, languages, swedishPath } from '../domain/language.ts';

/**
 * The words of the frame, a folder a language. The Swedish ones are the source of the form: a key that another
 * language lacks, or has and Swedish has not, is a type error.
 */
export type Messages = Same<typeof sv>;

/** Every language of the frame has its words: one that is added to the languages without them is a type error. */
const all: Record<Language, Messages> = { sv, en };

export const messagesIn = (language: Language): Messages => all[language];

/** The words of a page, its language, and the `lang` of what stands on it in Swedish, which is none on Swedish pages. */
export interface PageMessages extends Messages {
  readonly language: Language;
  readonly swedish: 'sv' | undefined;
}

/** The words of the page at an address, which says by itself in what language it is. */
export function messagesAt({ pathname }: { readonly pathname: string }): PageMessages {
  const language = languageOf(pathname);
  return { ...all[language], language, swedish: archiveLang(language) };
}
