import { roles, voteOptions } from '../../domain/vote.ts';

/** The script that filters and sorts a table of votes. Read in the browser. */
export const members = {
  everyone: 'Alla i källans lista',
  narrow: 'Avgränsa listan',
  party: 'Parti',
  position: 'Röst',
  name: 'Namn',
  all: 'Alla',
  sourceOrder: 'Källans ordning',
  reset: 'Återställ',
  orders: {
    namn: 'Efter efternamn',
    parti: 'Efter parti',
    roll: 'Efter roll',
    rost: 'Efter röst',
    kallan: 'I källans ordning',
  },
  partyByParty: 'Parti för parti, i källans ordning',
  ascending: ', stigande',
  descending: ', fallande',
  none: (all: number) => `Ingen av de ${all} passar.`,
  shows: (shown: number, all: number, order: string) => `Visar ${shown} av ${all}. ${order}.`,
  /** In the order that they are sorted in. */
  roles,
  positions: voteOptions,
};
