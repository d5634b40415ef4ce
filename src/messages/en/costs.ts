import type { Same } from '../same.ts';
import type * as swedish from '../sv/costs.ts';
import { amounts } from './amounts.ts';

export const costs: Same<typeof swedish.costs> = {
  heading: amounts.title,
  ofDecision: 'Money',
  kind: (kind) => `Kind: ${kind}.`,
  span: (period, recurrence) => ['Period: ', period, '. How often: ', recurrence, '.'],
  notSummed: 'The amounts are those that the source gives and are not summed.',
  notAdded:
    'The amounts are those that the source gives. They are not added up: they are of different kinds, for different times, or parts of each other.',
  severalTopics: 'A decision may belong to several topics. The amounts are then those of the whole decision.',
  all: 'All amounts in the archive',
  lead: 'All amounts in the decisions of the archive, as their sources give them. What is only proposed has a dashed line.',
  neverAdded:
    'We never add amounts up. They are of different kinds, for different times, or parts of each other, and the archive may not have all decisions.',
};
