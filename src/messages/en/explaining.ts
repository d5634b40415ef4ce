import type { Same } from '../same.ts';
import type * as swedish from '../sv/explaining.ts';

export const explaining: Same<typeof swedish.explaining> = {
  moreWords: 'More words',
  absent: 'Not in the archive',
  isAbsent: (what) => `Not in the archive: ${what}. The organisation may have it all the same.`,
};
