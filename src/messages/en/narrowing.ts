import type { Same } from '../same.ts';
import type * as swedish from '../sv/narrowing.ts';

/** "14 votes", "1 of 14 votes", "None of 14 votes". */
const counted = (single: string, several: string) => (shown: number, all: number) => {
  const noun = all === 1 ? single : several;
  return shown === all ? `${all} ${noun}` : `${shown === 0 ? 'None' : shown} of ${all} ${noun}`;
};

export const narrowing: Same<typeof swedish.narrowing> = {
  narrow: 'Narrow down',
  showAll: 'Show all',
  shown: {
    assignments: counted('assignment', 'assignments and proposals'),
    names: counted('name', 'names'),
    votes: counted('vote', 'votes'),
  },
  all: 'all',
  organization: 'Organisation',
  body: 'Body',
  allBodies: 'all bodies',
  topic: 'Topic',
  allTopics: 'all topics',
  name: 'Name',
  party: 'Party',
  allParties: 'all parties',
};
