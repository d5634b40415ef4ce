import type { Same } from '../same.ts';
import type * as swedish from '../sv/labels.ts';

export const labels: Same<typeof swedish.labels> = {
  matters: (count) => (count > 1 ? 'Matters' : 'Matter'),
  topics: 'Topics',
  documents: 'Documents',
  papers: 'Meeting papers',
  recipients: 'Sent to',
  asOf: (day) => `As of ${day}.`,
  asOfDay: (day) => ['As of ', day, '.'],
  source: 'source',
  factSource: 'The source of this',
  howVotesAreShown: 'How votes are shown',
  formerNames: (names) => `Has also been called ${names}.`,
  corrections: 'Corrections',
  onPage: 'On this page',
};
