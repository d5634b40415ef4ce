import { swedishPath } from '../domain/language.ts';
import { knownPages, pagesBeside } from '../site/known-pages.ts';
import { settings } from '../site/settings/settings.ts';
import type { Archive } from '../schema/collections.ts';
import { calendars } from './feeds-and-calendars.ts';
import type { Register } from './register.ts';

/** Put together when a help page first asks: the other pages need none of it. */
const pagesOf = new WeakMap<Archive, ReadonlySet<string>>();
function pages(archive: Archive): ReadonlySet<string> {
  const known =
    pagesOf.get(archive) ?? new Set([...knownPages(archive, settings.languages), ...pagesBeside(archive)]);
  pagesOf.set(archive, known);
  return known;
}

/**
 * Whether the site has the page, or the calendar of everything, that an address names; the address may name a place
 * on the page and be that of another language. Help pages ask before they link to what another archive may lack.
 */
export function hasPage(register: Register, href: string): boolean {
  const page = swedishPath(href.replace(/[?#].*$/s, ''));
  return (
    pages(register.archive).has(page) ||
    calendars.everything(register).some((calendar) => calendar.href === page)
  );
}
