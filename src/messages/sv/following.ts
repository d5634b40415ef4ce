import { between, type Label, type Sentence } from '../sentence.ts';

/** How readers follow what is new on a page. */
export const following = {
  heading: 'Följ',
  feeds: (title: string, feeds: readonly Label[]): Sentence => [
    `${title}. Flöde: `,
    ...between(' eller ', feeds),
    '.',
  ],
  calendars: (calendars: readonly Label[]): Sentence => ['Kalender: ', ...between(' och ', calendars), '.'],
  how: 'Så följer du',
  /** What is followed, which its feed is called for. */
  titles: {
    everything: 'Alla beslut och underlag',
    organization: (name: string) => `Beslut och underlag från ${name}`,
    body: (body: string, organization: string) => `Beslut av ${body} i ${organization}`,
    topic: (name: string) => `Beslut och underlag: ${name}`,
    party: (party: string, organization: string) =>
      `Beslut i ${organization} där ${party} har yrkat något eller reserverat sig`,
    corrections: 'Rättelser',
  },
  forms: { atom: 'Atom', json: 'JSON Feed' },
  /** Calendars. */
  meetings: 'sammanträden',
  dueDates: 'uppdragens slutdatum',
};
