import type { Same } from '../same.ts';
import type * as swedish from '../sv/decision-page.ts';
import { citation } from './citation.ts';
import { vote } from './vote.ts';

export const decisionPage: Same<typeof swedish.decisionPage> = {
  paragraph: 'Section',
  closedDoors: 'Closed doors.',
  decides: 'The decision',
  proposes: 'The proposal',
  genderEquality: 'Gender equality',
  clauseLink: (number) => `Link to clause ${number}`,
  whatItMeans: 'What does this mean?',
  vote: (number, count) => (count > 1 ? `${vote.counting} ${number}` : vote.counting),
  allVotes: 'All votes, by party and by person',
  votePage: 'The page of the vote, with files to download',
  path: 'How it came about',
  acclamation:
    'Settled by acclamation: the chair listened to the answer and counted no votes. Nobody’s vote is then recorded, and so no position is given for any party.',
  mannerUnknown: () => [
    'How the decision was made: ',
    { text: citation.notStated, stated: false },
    '. So no position is given for any party.',
  ],
  mannerUntold: () => [
    'How it came about: ',
    { text: 'not retold here', stated: false },
    '. See the minutes.',
  ],
  seeVotes: 'See the votes',
  reservation: 'Reservation',
  reservations: 'Reservations',
  reserved: (by) => `${by} recorded a reservation against the decision.`,
  reservedFor: (by, proposal) => [
    `${by} recorded a reservation against the decision in favour of `,
    proposal,
    '.',
  ],
  notes: 'Notes in the minutes',
  noteFrom: (kind, by) => `${kind} from ${by}:`,
  disqualified: 'Conflict of interest',
  appeal: 'Can it be appealed?',
  aboutAppeal: 'From preliminary to legal force (in Swedish)',
  related: 'Before and after',
  more: 'More about the matter',
  sameMeeting: 'The same meeting',
};
