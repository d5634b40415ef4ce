import { lowered } from '../domain/lowered.ts';
import { addresses, feedForms, type FeedForm } from '../domain/addresses.ts';
import { bodyLabel, capitalized, organizationLabel, type Label } from './labels.ts';
import type { Body } from '../archive/index.ts';
import type { Register } from './register.ts';
import { datedMeetings, dueAssignments } from './schedule.ts';

/** What readers can follow: each is a page with a feed beside it, and some have calendars too. */

/** A page that is followed, and what its feed is called there, in the page's head and in the feed itself. */
export interface Followed {
  readonly page: string;
  readonly title: string;
}

type FileLink = Label & { readonly href: string };

/** How a page is followed. */
export interface Following extends Followed {
  readonly feeds: readonly (FileLink & { readonly type: string })[];
  readonly calendars: readonly FileLink[];
}

export const feedTypes: Record<FeedForm, { readonly type: string; readonly text: string }> = {
  atom: { type: 'application/atom+xml', text: 'Atom' },
  json: { type: 'application/feed+json', text: 'JSON Feed' },
};

export const followed = {
  everything: (): Followed => ({ page: addresses.start(), title: 'Alla beslut och underlag' }),
  organization: (register: Register, id: string): Followed => ({
    page: addresses.organization(id),
    title: `Beslut och underlag från ${organizationLabel(register, id).text}`,
  }),
  body: (register: Register, { id, organization }: Body): Followed => ({
    page: addresses.body(id),
    title: `Beslut av ${lowered(bodyLabel(register, id).text)} i ${organizationLabel(register, organization).text}`,
  }),
  topic: (register: Register, id: string): Followed => ({
    page: addresses.topic(id),
    title: `Beslut och underlag: ${register.get('amnen', id).data.name}`,
  }),
  party: (register: Register, organization: string, id: string): Followed => ({
    page: addresses.party(organization, id),
    title: `Beslut i ${organizationLabel(register, organization).text} där ${register.get('partier', id).data.name} har yrkat något eller reserverat sig`,
  }),
  corrections: (): Followed => ({ page: addresses.corrections(), title: 'Rättelser' }),
} as const;

const meetings = (register: Register, page: string, scope: { organization?: string; body?: string }) =>
  datedMeetings(register, scope).length > 0 ? [{ text: 'sammanträden', href: addresses.calendar(page) }] : [];

/** The calendar of the due dates that a body, or any body, has given. */
export const dueCalendar = (register: Register, body?: string): FileLink[] =>
  dueAssignments(register, body).length === 0
    ? []
    : [
        {
          text: 'uppdragens slutdatum',
          href:
            body === undefined
              ? addresses.calendar(addresses.assignments())
              : addresses.bodyAssignmentsCalendar(body),
        },
      ];

/** The calendars of a page; one without events would not be valid, and does not exist. */
export const calendars = {
  everything: (register: Register) => [
    ...meetings(register, addresses.start(), {}),
    ...dueCalendar(register),
  ],
  organization: (register: Register, organization: string) =>
    meetings(register, addresses.organization(organization), { organization }),
  body: (register: Register, { id }: Body) => [
    ...meetings(register, addresses.body(id), { body: id }),
    ...dueCalendar(register, id),
  ],
} as const;

/** How a page is followed, ready for its frame. */
export const following = ({ page, title }: Followed, own: readonly FileLink[] = []): Following => ({
  page,
  title: capitalized(title),
  feeds: feedForms.map((form) => ({ href: addresses.feed(page, form), ...feedTypes[form] })),
  calendars: own,
});
