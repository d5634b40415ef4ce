import { inLanguage, languageOf, SWEDISH, type Language } from '../domain/language.ts';
import { attributesOf } from '../html/attributes.ts';
import { tokensOf } from '../html/tokens.ts';
import { languagesOf, pageKinds, type LanguageSettings } from './page-kinds.ts';
import { patternOf } from './route-pattern.ts';

/** Kinds of page, those first whose routes have the fewest open parts: an address is of the first that fits it. */
const kinds = pageKinds
  .map((kind) => ({
    translated: kind.translated,
    openParts: kind.route.split('[').length,
    pattern: new RegExp(`^${patternOf(kind.route)}$`),
  }))
  .toSorted((first, second) => first.openParts - second.openParts);

/** The languages in which a site has the page at a Swedish address. */
export const languagesAt = (path: string, settings: LanguageSettings): readonly Language[] =>
  languagesOf(kinds.find(({ pattern }) => pattern.test(path))?.translated, settings);

/** An address on the site: its page, and what names a place or a question there. */
const ON_SITE = /^(\/(?:[^/?#][^?#]*)?)(.*)$/s;

/**
 * A page's HTML with its links in a language: a link leads to the page in that language where the site has it, and
 * else says that it leads to Swedish. Links between languages stay as they are, and those to files.
 */
export function linksInLanguage(html: string, language: Language, settings: LanguageSettings): string {
  if (language === SWEDISH) return html;
  return tokensOf(html)
    .map(({ kind, name, source }) => {
      if (kind !== 'start' || name !== 'a') return source;
      const attributes = attributesOf(source);
      const [, page = '', rest = ''] = ON_SITE.exec(attributes.get('href') ?? '') ?? [];
      if (!page.endsWith('/') || languageOf(page) !== SWEDISH || attributes.get('rel') === 'alternate')
        return source;
      if (!languagesAt(page, settings).includes(language))
        return attributes.has('hreflang') ? source : source.replace(/(?=\/?>$)/, ` hreflang="${SWEDISH}"`);
      return source
        .replace(/\shref="[^"]*"/, ` href="${inLanguage(language, page)}${rest.replaceAll('&', '&amp;')}"`)
        .replace(/\shreflang="[^"]*"/, '');
    })
    .join('');
}
