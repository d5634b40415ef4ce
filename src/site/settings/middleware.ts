import type { MiddlewareHandler } from 'astro';
import { languageOf, SWEDISH } from '../../domain/language.ts';
import { linksInLanguage } from '../links-in-language.ts';
import { switchedOff } from '../switched-off.ts';
import { settings } from './settings.ts';

const isOff = switchedOff(settings);

/**
 * What the site has switched off is not there: an empty answer makes no file when the site is built. Links of a page
 * in another language than Swedish stay in that language.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (isOff(url.pathname)) return new Response(null, { status: 404 });
  const response = await next();
  const language = languageOf(url.pathname);
  if (language === SWEDISH || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(linksInLanguage(await response.text(), language, settings.languages), response);
};
