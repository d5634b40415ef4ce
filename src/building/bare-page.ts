import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../domain/language.ts';
import { attributesOf } from '../html/attributes.ts';
import { escaped } from '../html/escape.ts';
import { tokensOf } from '../html/tokens.ts';
import { documentTitle, SITE_NAME } from '../site/settings/settings.ts';

/** A page that is made after all others: what stands at an address where there is no page any more. */
interface BarePage {
  readonly language: Language;
  readonly title: string;
  /** Elements of the head beside those that each has. */
  readonly head: readonly string[];
  readonly stylesheets: readonly string[];
  /** HTML below the heading. */
  readonly content: readonly string[];
}

/** The page as HTML, in the frame of the site. It needs no script, and is not for search engines. */
export const barePage = ({ language, title, head, stylesheets, content }: BarePage): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(documentTitle({ title }))}</title>`,
    '<meta name="robots" content="noindex">',
    ...head,
    ...stylesheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`),
    '</head>',
    '<body>',
    '<div class="page">',
    '<main id="innehall">',
    '<header class="row opening">',
    '<div class="text">',
    `<p class="eyebrow"><a href="/">${escaped(SITE_NAME)}</a></p>`,
    `<h1>${escaped(title)}</h1>`,
    ...content,
    '</div>',
    '</header>',
    '</main>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** Where a page links by a relation. */
function linksOf(html: string): (relation: string) => string[] {
  const links = tokensOf(html)
    .filter(({ kind, name }) => kind === 'start' && name === 'link')
    .map(({ source }) => attributesOf(source));
  return (relation) =>
    links.filter((link) => link.get('rel') === relation).map((link) => link.get('href') ?? '');
}

/** What a page that is made later takes from the first page of a built site. */
export interface BuiltFrame {
  readonly origin: string;
  readonly stylesheets: readonly string[];
  /** Fonts that a page has to ask for itself to be set in them at once. */
  readonly fonts: readonly string[];
}

export function frameOf(dir: string): BuiltFrame {
  const linked = linksOf(readFileSync(join(dir, 'index.html'), 'utf8'));
  const [origin = 'https://beslut.example/'] = linked('canonical');
  return {
    origin,
    stylesheets: linked('stylesheet'),
    fonts: linked('preload').filter((href) => href.endsWith('.woff2')),
  };
}
