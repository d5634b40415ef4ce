import { addresses } from '../../domain/addresses.ts';
import { addressIn } from '../../site/settings/languages.ts';
import { settings } from '../../site/settings/settings.ts';
import type { Same } from '../same.ts';
import { formatEnglishDate } from './date.ts';
import type * as swedish from '../sv/frame.ts';

export const frame: Same<typeof swedish.frame> = {
  skip: 'Skip to the content',
  start: 'Home',
  youAreHere: 'You are here',
  site: 'The site',
  navigation: [
    { text: 'Search', href: addressIn('en', 'search', addresses.search()) },
    { text: 'Data', href: addressIn('en', 'data', addresses.data()) },
    { text: 'About', href: addressIn('en', 'about', addresses.about()) },
  ],
  footer: [
    { text: 'About the site', href: addressIn('en', 'about', addresses.about()) },
    { text: 'Data to reuse', href: addressIn('en', 'data', addresses.data()) },
    { text: 'How votes are shown', href: '/om/rosterna/' },
    { text: 'Corrections', href: '/rattelser/' },
    { text: 'Accessibility', href: '/tillganglighet/' },
  ],
  disclaimer:
    settings.footer.en ??
    'Decisions and summaries are in Swedish. The summaries are ours; the minutes are what counts. Notices of approved minutes are on each organisation’s own notice board.',
  inSwedish: ' (in Swedish)',
  notStated: 'Not stated by the source',
  noAddressGiven: 'No address is given here',
  date: formatEnglishDate,
};

export const provenance: Same<typeof swedish.provenance> = {
  aboutPage: 'About this page',
  compiled:
    'The page is put together from the decisions and documents of the archive. Each of them names its sources. Last changed',
  sources: 'Sources',
  noAddress: 'We know of no public address.',
  read: (day) => `Read ${day}.`,
  corrections: 'Corrections',
  before: 'Before',
  after: 'After',
  published: (day) => ['Published here ', day, '.'],
  changed: (day) => ['Last changed ', day, '.'],
  unchanged: 'Not changed since.',
  faultSubject: 'Fault on the page',
  reportFault: 'Report a fault on this page',
  orRead: 'or read',
  howWeCorrect: 'how we correct (in Swedish)',
  ours: 'The summary is ours and does not replace the minutes.',
  questions: 'Put questions about the decision itself to',
  withdrawn: 'Withdrawn',
};
