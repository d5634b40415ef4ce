import { archiveLang, languageOf, type Language } from '../domain/language.ts';
import * as en from './en/index.ts';
import type { Messages } from './form.ts';
import * as sv from './sv/index.ts';

export { inLanguage, languageOf, languages, swedishPath } from '../domain/language.ts';
export type { Messages } from './form.ts';

/** Every language of the frame has its words: one that is added to the languages without them is a type error. */
const all: Record<Language, Messages> = { sv: { ...sv }, en: { ...en } };

export const messagesIn = (language: Language): Messages => all[language];

/** The words of a page, its language, and the `lang` of what stands on it in Swedish, which is none on Swedish pages. */
interface PageMessages extends Messages {
  readonly language: Language;
  readonly swedish: 'sv' | undefined;
}

const pageMessages = (language: Language): PageMessages => ({
  ...all[language],
  language,
  swedish: archiveLang(language),
});

/** Put together once: every component of every page asks for them. */
const onPages: Record<Language, PageMessages> = { sv: pageMessages('sv'), en: pageMessages('en') };

/** The words of the page at an address, which says by itself in what language it is. */
export const messagesAt = ({ pathname }: { readonly pathname: string }): PageMessages =>
  onPages[languageOf(pathname)];
