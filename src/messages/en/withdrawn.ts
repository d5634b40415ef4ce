import type { Same } from '../same.ts';
import type * as swedish from '../sv/withdrawn.ts';

export const withdrawn: Same<typeof swedish.withdrawn> = {
  title: 'The page has been withdrawn',
  taken: (when) => `What stood here was withdrawn ${when}.`,
  why: 'Reason:',
  nothingKept: 'None of it remains on the site. The address remains, for those who follow an old link.',
  item: 'Withdrawn',
  itemText: (when) => `The page was withdrawn ${when}.`,
};
