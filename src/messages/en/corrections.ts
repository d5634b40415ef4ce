import type { Same } from '../same.ts';
import type * as swedish from '../sv/corrections.ts';
import { coverage } from './coverage.ts';

export const corrections: Same<typeof swedish.corrections> = {
  heading: 'Corrections',
  lead: 'When a fact that has been published was wrong, we correct it in the open. All corrections, of all pages, are listed here.',
  holds: coverage.inArchive,
  reportFault: (page) => [
    'Have you seen something that is wrong? ',
    { text: 'How to report a fault, and how we correct', href: page },
  ],
  none: 'No corrections',
  noneInArchive: 'There is no correction in the archive.',
  whatNoneMeans:
    'That does not mean that everything is right, only that no fact has been corrected since it was published.',
  before: 'Before',
  after: 'After',
  why: 'Why',
  onPage: (page) => ['On the page ', page],
  description: 'Facts that have been published and were wrong: what they said, what they say now and why.',
  count: (count) => (count === 1 ? 'one correction' : `${count} corrections`),
};
