import type { Same } from '../same.ts';
import { between } from '../sentence.ts';
import type * as swedish from '../sv/following.ts';

export const following: Same<typeof swedish.following> = {
  heading: 'Follow',
  feeds: (title, feeds) => [`${title}. Feed: `, ...between(' or ', feeds), '.'],
  calendars: (calendars) => ['Calendar: ', ...between(' and ', calendars), '.'],
  how: 'How to follow',
  titles: {
    everything: 'All decisions and documents',
    organization: (name) => `Decisions and documents of ${name}`,
    body: (body, organization) => `Decisions by ${body} of ${organization}`,
    topic: (name) => `Decisions and documents: ${name}`,
    party: (party, organization) =>
      `Decisions of ${organization} in which ${party} has made a proposal or entered a reservation`,
    corrections: 'Corrections',
  },
  forms: { atom: 'Atom', json: 'JSON Feed' },
  meetings: 'meetings',
  dueDates: 'due dates of assignments',
};
