import { addresses } from '../domain/addresses.ts';

/** The site's own pages: those that are there whatever the archive holds. */
export const ownPages: readonly string[] = [
  addresses.start(),
  addresses.search(),
  addresses.topics(),
  addresses.accessibility(),
  addresses.accessibilityTrial(),
  addresses.about(),
  `${addresses.about()}fel/`,
  `${addresses.about()}laga-kraft/`,
  addresses.guide(),
  addresses.guide('falt'),
  addresses.guide('filer'),
  addresses.guide('fyll-i'),
  addresses.guide('skriv-klart'),
  `${addresses.about()}rosterna/`,
  addresses.follow(),
  addresses.corrections(),
  addresses.words(),
  addresses.rules(),
  addresses.votes(),
  addresses.assignments(),
  addresses.costs(),
  addresses.data(),
  addresses.editing(),
  ...['', 'data/', 'om/', 'sok/'].map((page) => `/en/${page}`),
];

/** Where the site has more pages and files of its own, which the test of the built site's links looks after. */
export const ownSections: readonly string[] = [addresses.rules(), addresses.data()];
