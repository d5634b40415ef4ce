import { labels } from './labels.ts';
import { vote } from './vote.ts';

/** The list of counted votes, of the whole archive or of one organisation. */
export const votesPage = {
  lead: (count: string) =>
    `${count} där rösterna räknades. De flesta beslut fattas utan att rösterna räknas, och då antecknas ingens röst.`,
  year: 'År',
  perOrganization: 'Per organisation',
  downloadAll: 'Ladda ner alla röster som tabell',
  someVotes: 'Arkivet har kanske inte alla voteringar.',
  howVotesAreShown: labels.howVotesAreShown,
  closestFirst: 'Jämnaste först',
  noneFits: 'Ingen votering i arkivet passar. Det betyder inte att det inte har hållits någon.',
  download: 'Ladda ner rösterna',
  table: 'Alla voteringar i listan som en tabell: en rad för varje person och votering.',
  choices: {
    body: { label: 'Organ', all: 'alla organ' },
    year: { label: 'År', all: 'alla år' },
    party: { label: 'Parti i röstlistan', all: 'alla partier' },
    margin: { label: 'Skillnad mellan ja och nej', all: 'alla' },
    rule: { label: vote.settledBy, all: 'alla sätt' },
  },
  order: 'Ordna',
  orders: { latest: 'senaste först', closest: 'jämnaste först' },
};
