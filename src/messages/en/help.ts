import type { Same } from '../same.ts';
import type * as swedish from '../sv/help.ts';

export const help: Same<typeof swedish.help> = {
  code: 'Code',
  law: 'Law',
  advice: 'What to do',
  trials: 'Outcome by kind of page and trial',
  page: 'Page',
  notTried: 'not tried by hand yet',
};
