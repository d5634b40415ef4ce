import type { Same } from '../same.ts';
import { between } from '../sentence.ts';
import type * as swedish from '../sv/following.ts';

export const following: Same<typeof swedish.following> = {
  heading: 'Follow',
  feeds: (title, feeds) => [`${title}. Feed: `, ...between(' or ', feeds), '.'],
  calendars: (calendars) => ['Calendar: ', ...between(' and ', calendars), '.'],
  how: 'How to follow',
};
