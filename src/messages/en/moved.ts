import type { Same } from '../same.ts';
import type * as swedish from '../sv/moved.ts';

export const moved: Same<typeof swedish.moved> = {
  title: 'The page has moved',
  nowAt: 'It is now at',
  byItself: 'You will be taken there in a moment. If not, follow the link.',
};
