import type { Same } from '../same.ts';
import type * as swedish from '../sv/search-page.ts';

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const searchPage: Same<typeof swedish.searchPage> = {
  title: 'Search',
  description: 'Search Swedish decisions, meetings, documents and topics.',
  field: 'Search decisions',
  search: 'Search',
  hint: (examples) => `For example ${alternatives.format(examples)}.`,
  inSwedish:
    'Decisions are in Swedish. Many English words are known, and it is said which Swedish ones were searched for.',
  howItSearches: 'How the search works (in Swedish)',
  withoutScript: 'The search needs JavaScript. Without it, everything is in the list below, by year.',
  narrow: 'Narrow',
  fetching: 'Fetching …',
  narrowedTo: 'Narrowed to',
  orderBy: 'Order by',
  relevance: 'relevance',
  date: 'date',
  tryShorter: 'Try another or shorter Swedish word: “telefon” also finds telefonsystem and mobiltelefoner.',
  tryNumbers: 'Write a matter number as in the minutes, for example KS 2024/31, and a section as § 89.',
  lookAmong: 'Look instead among the',
  topics: 'topics (in Swedish)',
  orIn: 'or in',
  everything: 'everything by year',
  incomplete: 'The archive is not complete. That a decision is not here does not mean that it was not made.',
};
