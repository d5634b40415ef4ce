import { addresses } from '../domain/addresses.ts';
import { swedishPath } from '../domain/language.ts';
import { calendars } from './following.ts';
import type { Register } from './register.ts';

/**
 * Whether the site has the page, or the calendar of everything, that an address names; the address may name a place
 * on the page and be that of another language. Help pages ask before they link to what another archive may lack.
 */
export function hasPage(register: Register, href: string): boolean {
  const page = swedishPath(href.replace(/[?#].*$/s, ''));
  return (
    register.pages.has(page) ||
    register.archive.sammantraden.some(({ id }) => addresses.announcement(id) === page) ||
    register.assignments.some(
      ({ decision, assignment }) => addresses.assignment(decision.id, assignment.id) === page,
    ) ||
    calendars.everything(register).some((own) => own.href === page)
  );
}
