import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf } from '../domain/language.ts';
import { escaped } from '../html/escape.ts';
import { promisedPlaces } from '../publishing/record/addresses.ts';
import { checkAddresses } from '../reading/published/check-addresses.ts';
import { movesOfMeetings } from '../reading/published/moved-meetings.ts';
import { successors } from '../reading/published/successors.ts';
import { checkMoves, expandMoves, readMoves, type Redirect } from '../reading/published/moves.ts';
import { messagesIn } from '../messages/index.ts';
import { readPublished } from '../publishing/record/read-record.ts';
import { ContentError } from '../reading/located-fault.ts';
import { pageOf } from '../publishing/record/page-of.ts';
import { withdrawnAt } from '../publishing/record/withdrawn-at.ts';
import type { Archive, Withdrawal } from '../schema/collections.ts';
import { builtAddresses, type BuiltAddresses } from './addresses.ts';
import { barePage, frameOf } from './bare-page.ts';

/**
 * Checks that a freshly built site has every address that was ever published, and gives those that have moved.
 * Throws ContentError for an address that is lost or a move that leads wrong.
 * @param root the folder of content, where the record and the moves are
 * @returns also the addresses at which something was taken back
 */
export function movedAddresses(
  root: string,
  archive: Archive,
  dir: string,
  withdrawals: readonly Withdrawal[] = [],
): { built: BuiltAddresses; redirects: readonly Redirect[]; withdrawn: ReadonlyMap<string, Withdrawal> } {
  const built = builtAddresses(dir, promisedPlaces(archive));
  const { published } = readPublished(root);
  const moves = [...readMoves(root).moves, ...movesOfMeetings(root, archive)];
  const promised = published ? [...published.addresses, ...published.otherAddresses] : [];
  const taken = withdrawnAt(withdrawals);
  const isThere = (address: string) => built.exists(address) || taken(address) !== undefined;
  const redirects = expandMoves(moves, promised, isThere);
  const leads = new Map(redirects.map(({ from, to }) => [from, to]));
  const faults = [
    ...checkMoves(moves, redirects, isThere, () => false),
    ...checkAddresses(root, promised, leads, isThere, successors(archive, published)),
  ];
  if (faults.length > 0) throw new ContentError(faults);
  // A browser that follows a link to a place that is gone lands on the page, as the line says.
  const gone = [...promised, ...withdrawals.map(({ collection, id }) => pageOf[collection](id))]
    .filter((address) => !address.includes('#') && !built.exists(address) && !leads.has(address))
    .flatMap((address) => {
      const withdrawal = taken(address);
      return withdrawal ? [[address, withdrawal] as const] : [];
    });
  return {
    built,
    redirects: redirects.filter(({ from }) => !from.includes('#')),
    withdrawn: new Map(gone.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The page at an address that has moved, for hosts without redirects of their own. It needs no script. */
export function movedPage(to: string, origin: string, stylesheets: readonly string[]): string {
  const address = escaped(to);
  const language = languageOf(to);
  const { moved: words } = messagesIn(language);
  return barePage({
    language,
    title: words.title,
    head: [
      `<link rel="canonical" href="${escaped(new URL(to, origin).href)}">`,
      `<meta http-equiv="refresh" content="0; url=${address}">`,
    ],
    stylesheets,
    content: [
      `<p class="lead">${words.nowAt} <a href="${address}">${escaped(new URL(to, origin).href)}</a>.</p>`,
      `<p>${words.byItself}</p>`,
    ],
  });
}

/**
 * Puts something at each address that has moved: a page that leads on, or for a file the file itself; and the list of
 * them for hosts that redirect.
 */
export function writeMoved(dir: string, redirects: readonly Redirect[]): void {
  if (redirects.length === 0) return;
  const { origin, stylesheets } = frameOf(dir);
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
