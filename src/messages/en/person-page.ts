import type { Same } from '../same.ts';
import type * as swedish from '../sv/person-page.ts';
import { labels } from './labels.ts';

export const personPage: Same<typeof swedish.personPage> = {
  kind: 'Elected member',
  alsoWritten: (names) => `Also written ${names}.`,
  onlyTheArchive: (votes) => [
    'Only what is in the archive is shown here. The person may have voted, made proposals and held posts that are not in it. ',
    { text: labels.howVotesAreShown, href: votes },
  ],
  posts: 'Posts',
  roleNotStated: 'role not stated',
  time: 'Time',
  votes: 'Votes',
  noVotes: (name) => `The archive has no counted vote with ${name} in its list.`,
  differs: 'Voted otherwise than most of the party:',
  thatDay: 'That day:',
};

export const acts: Same<typeof swedish.acts> = {
  bills: 'Members’ bills',
  proposals: 'Proposals',
  reservations: 'Reservations',
  notes: 'Notes in the minutes',
  disqualifications: 'Conflicts of interest',
  whatReservationSays:
    'A reservation says that somebody did not stand behind the decision. It does not say how anybody voted.',
};
