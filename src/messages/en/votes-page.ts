import type { Same } from '../same.ts';
import type * as swedish from '../sv/votes-page.ts';
import { labels } from './labels.ts';
import { vote } from './vote.ts';

export const votesPage: Same<typeof swedish.votesPage> = {
  lead: (count) =>
    `${count} in which the votes were counted. Most decisions are made without counting votes, and then nobody’s vote is recorded.`,
  year: 'Year',
  perOrganization: 'By organisation',
  downloadAll: 'Download all votes as a table',
  someVotes: 'The archive may not have all votes.',
  howVotesAreShown: labels.howVotesAreShown,
  closestFirst: 'Closest first',
  noneFits: 'No vote in the archive fits. That does not mean that none was held.',
  download: 'Download the votes',
  table: 'All votes of the list as one table: a row for each person and vote.',
  choices: {
    body: { label: 'Body', all: 'all bodies' },
    year: { label: 'Year', all: 'all years' },
    party: { label: 'Party in the list of votes', all: 'all parties' },
    margin: { label: 'Difference between yes and no', all: 'all' },
    rule: { label: vote.settledBy, all: 'all ways' },
  },
  order: 'Order',
  orders: { latest: 'latest first', closest: 'closest first' },
};
