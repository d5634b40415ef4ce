import type { Same } from '../same.ts';
import type * as swedish from '../sv/members.ts';
import { vocabulary } from './vocabulary.ts';

export const members: Same<typeof swedish.members> = {
  everyone: 'Everyone in the source’s list',
  narrow: 'Narrow the list',
  party: 'Party',
  position: 'Vote',
  name: 'Name',
  all: 'All',
  sourceOrder: 'The source’s order',
  reset: 'Reset',
  orders: {
    namn: 'By surname',
    parti: 'By party',
    roll: 'By role',
    rost: 'By vote',
    kallan: 'In the source’s order',
  },
  partyByParty: 'Party by party, in the source’s order',
  ascending: ', ascending',
  descending: ', descending',
  none: (all) => `None of the ${all} fits.`,
  shows: (shown, all, order) => `Shows ${shown} of ${all}. ${order}.`,
  roles: vocabulary.roles,
  positions: vocabulary.voteOptions,
};
