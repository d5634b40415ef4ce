import type { Same } from '../same.ts';
import type * as swedish from '../sv/votes.ts';

export const votes: Same<typeof swedish.votes> = {
  lists: {
    allDisqualified: ' (conflict of interest)',
    someDisqualified: (count) => `, ${count} of them because of a conflict of interest`,
    noneStated: (count) => `Not stated, ${count} listed`,
    notStated: (count) => `${count} not stated`,
    title: (decision, number) => `${decision}, vote ${number}`,
    part: (question) => `Part of the matter: ${question}`,
  },
};
