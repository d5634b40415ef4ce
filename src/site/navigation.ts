import { addresses } from '../domain/addresses.ts';

/** The main navigation of pages in Swedish. */
export const navigation = [
  { text: 'Sök', href: addresses.search() },
  { text: 'Ämnen', href: addresses.topics() },
  { text: 'Uppdrag', href: addresses.assignments() },
  { text: 'Voteringar', href: addresses.votes() },
  { text: 'Om', href: addresses.about() },
] as const;
