/** The site's own name and main navigation. */
export const SITE_NAME = 'Beslut i korthet';

/** The address of nobody's site, until somebody sets their own: `.example` is reserved and reaches nobody. */
export const PLACEHOLDER_ADDRESS = 'https://beslut.example';

/**
 * The site's own address, without a path. It stands in citations, feeds, calendars, embed codes and share pictures.
 * An adopter writes theirs here, once; `SITE` in the environment is used before it, for a build of another place.
 */
export const SITE_ADDRESS = PLACEHOLDER_ADDRESS;

export const navigation = [
  { text: 'Sök', href: '/sok/' },
  { text: 'Ämnen', href: '/amnen/' },
  { text: 'Uppdrag', href: '/uppdrag/' },
  { text: 'Voteringar', href: '/voteringar/' },
  { text: 'Om', href: '/om/' },
] as const;

/** The document's title: the page's own name first. */
export const documentTitle = (page: { readonly title: string }) =>
  page.title === SITE_NAME ? SITE_NAME : `${page.title} – ${SITE_NAME}`;

/** Where readers report faults. An adopter sets their own; `.example` is reserved and reaches nobody. */
export const CONTACT = 'redaktion@beslut.example';

/** A letter to the editors about one page. */
export const faultReportAddress = (path: string, subject = 'Fel på sidan') =>
  `mailto:${CONTACT}?subject=${encodeURIComponent(`${subject} ${path}`)}`;
