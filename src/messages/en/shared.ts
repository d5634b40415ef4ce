import type { Same } from '../same.ts';
import type * as swedish from '../sv/shared.ts';

export const shared: Same<typeof swedish.shared> = {
  noDate: 'Date not stated',
  vote: (number) => `vote ${number}`,
  preliminary: 'preliminary',
  checksum: (sum) => `Checksum ${sum}`,
  sides: { yes: 'Yes', no: 'No' },
  abstained: (count) => `${count}\u00a0abstained.`,
  heldIn: (body, when, what) => `Vote in ${body}, ${when}: ${what}`,
  yesMeans: (means) => `Yes means: ${means}`,
  noMeans: (means) => `No means: ${means}`,
  frame: (decision, place) => `Vote: ${decision}, ${place}`,
  embedded: (number, decision, place, site) => `Embedded vote ${number}, ${decision}, ${place} – ${site}`,
  columns: {
    yes: 'Yes',
    no: 'No',
    abstain: 'Ab\u00ADstained',
    absent: 'Absent',
    'not voting': 'Took\nno part',
    unknown: 'Not\nstated',
  },
  party: 'Party',
  known: (level) => `What the source shows: ${level}.`,
  allVotes: (site) => `All votes and sources in ${site}`,
};
