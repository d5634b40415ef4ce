import { swedishPath } from '../domain/language.ts';
import { knownPages, pagesBeside } from '../site/known-pages.ts';
import { settings } from '../site/settings/settings.ts';
import { switchedOff } from '../site/switched-off.ts';
import type { Archive } from '../schema/collections.ts';
import { calendars, followed, following } from './feeds-and-calendars.ts';
import type { Register } from './register.ts';

const isOff = switchedOff(settings);

/** Put together when a help page first asks: the other pages need none of it. */
const pagesOf = new WeakMap<Archive, ReadonlySet<string>>();
function pages(archive: Archive): ReadonlySet<string> {
  const known = pagesOf.get(archive) ?? new Set([...knownPages(archive, settings), ...pagesBeside(archive)]);
  pagesOf.set(archive, known);
  return known;
}

/**
 * Whether the site has the page, or the feed or calendar of everything, that an address names; the address may name a place
 * on the page and be that of another language. Help pages ask before they link to what another archive may lack.
 */
export function hasPage(register: Register, address: string): boolean {
  const asked = address.replace(/[?#].*$/s, '');
  if (isOff(asked)) return false;
  const page = swedishPath(asked);
  const files = [
    ...calendars.everything(register),
    ...[followed.everything(), followed.corrections()].flatMap((of) => following(of).feeds),
  ];
  return pages(register.archive).has(page) || files.some(({ href }) => href === page);
}
