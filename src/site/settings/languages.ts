import { inLanguage, type Language } from '../../domain/language.ts';
import type { TranslatedPage } from '../../schema/webbplats.ts';
import { languagesOf } from '../page-kinds.ts';
import { settings } from './settings.ts';

/** The languages in which the site that is built has a page, Swedish first. */
export const siteLanguages = (page: TranslatedPage): readonly Language[] =>
  languagesOf(page, settings.languages);

/** The address of a page in a language, from its Swedish one: that itself where the site has the page in Swedish alone. */
export const addressIn = (language: Language, page: TranslatedPage, path: string): string =>
  siteLanguages(page).includes(language) ? inLanguage(language, path) : path;
