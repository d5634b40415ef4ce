import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attributesOf } from '../html/attributes.ts';
import { languageOf } from '../domain/language.ts';
import { escaped } from '../html/escape.ts';
import { tokensOf } from '../html/tokens.ts';
import { promisedPlaces } from '../publishing/record/addresses.ts';
import { checkAddresses } from '../reading/published/check-addresses.ts';
import { movesOfMeetings } from '../reading/published/moved-meetings.ts';
import { successors } from '../reading/published/successors.ts';
import { checkMoves, expandMoves, readMoves, type Redirect } from '../reading/published/moves.ts';
import { messagesIn } from '../messages/index.ts';
import { readPublished } from '../publishing/record/read-record.ts';
import { ContentError } from '../reading/located-fault.ts';
import type { Archive } from '../schema/collections.ts';
import { documentTitle, SITE_NAME } from '../site/settings/settings.ts';
import { builtAddresses, type BuiltAddresses } from './addresses.ts';

/**
 * Checks that a freshly built site has every address that was ever published, and gives those that have moved.
 * Throws ContentError for an address that is lost or a move that leads wrong.
 * @param root the folder of content, where the record and the moves are
 */
export function movedAddresses(
  root: string,
  archive: Archive,
  dir: string,
): { built: BuiltAddresses; redirects: readonly Redirect[] } {
  const built = builtAddresses(dir, promisedPlaces(archive));
  const { published } = readPublished(root);
  const moves = [...readMoves(root).moves, ...movesOfMeetings(root, archive)];
  const promised = published ? [...published.addresses, ...published.otherAddresses] : [];
  const redirects = expandMoves(moves, promised, built.exists);
  const leads = new Map(redirects.map(({ from, to }) => [from, to]));
  const faults = [
    ...checkMoves(moves, redirects, built.exists, () => false),
    ...checkAddresses(root, promised, leads, built.exists, successors(archive, published)),
  ];
  if (faults.length > 0) throw new ContentError(faults);
  // A browser that follows a link to a place that is gone lands on the page, as the line says.
  return { built, redirects: redirects.filter(({ from }) => !from.includes('#')) };
}

/** The page at an address that has moved, for hosts without redirects of their own. It needs no script. */
export function movedPage(to: string, origin: string, stylesheets: readonly string[]): string {
  const address = escaped(to);
  const language = languageOf(to);
  const { moved: words } = messagesIn(language);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(documentTitle({ title: words.title }))}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(new URL(to, origin).href)}">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    ...stylesheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`),
    '</head>',
    '<body>',
    '<div class="page">',
    '<main id="innehall">',
    '<header class="row opening">',
    '<div class="text">',
    `<p class="eyebrow"><a href="/">${escaped(SITE_NAME)}</a></p>`,
    `<h1>${words.title}</h1>`,
    `<p class="lead">${words.nowAt} <a href="${address}">${escaped(new URL(to, origin).href)}</a>.</p>`,
    `<p>${words.byItself}</p>`,
    '</div>',
    '</header>',
    '</main>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Where a page links by a relation. */
function linksOf(html: string): (relation: string) => string[] {
  const links = tokensOf(html)
    .filter(({ kind, name }) => kind === 'start' && name === 'link')
    .map(({ source }) => attributesOf(source));
  return (relation) =>
    links.filter((link) => link.get('rel') === relation).map((link) => link.get('href') ?? '');
}

/**
 * Puts something at each address that has moved: a page that leads on, or for a file the file itself; and the list of
 * them for hosts that redirect.
 */
export function writeMoved(dir: string, redirects: readonly Redirect[]): void {
  if (redirects.length === 0) return;
  const start = readFileSync(join(dir, 'index.html'), 'utf8');
  const linked = linksOf(start);
  const [origin = 'https://beslut.example/'] = linked('canonical');
  const stylesheets = linked('stylesheet');
  for (const { from, to } of redirects) {
    const [path, target] = [from, to.replace(/#.*$/, '')].map((address) =>
      join(dir, address.endsWith('/') ? `${address}index.html` : address),
    ) as [string, string];
    mkdirSync(dirname(path), { recursive: true });
    if (from.endsWith('/')) writeFileSync(path, movedPage(to, origin, stylesheets));
    else copyFileSync(target, path);
  }
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301`);
  writeFileSync(join(dir, '_redirects'), `${lines.join('\n')}\n`);
}
