import { addresses, feedForms, type FeedForm } from '../domain/addresses.ts';
import { SWEDISH } from '../domain/language.ts';
import { lowered } from '../domain/lowered.ts';
import { messagesIn } from '../messages/index.ts';
import { siteHas } from '../site/settings/settings.ts';
import { bodyLabel, capitalized, organizationLabel, type Label } from './labels.ts';
import type { Body } from '../archive/index.ts';
import type { Register } from './register.ts';
import { datedMeetings, dueAssignments } from './schedule.ts';

/** What readers can follow: each is a page with a feed beside it, and some have calendars too. */

const { following: words } = messagesIn(SWEDISH);

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

export const feedTypes: Readonly<Record<FeedForm, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

export const followed = {
  everything: (): Followed => ({ page: addresses.start(), title: words.titles.everything }),
  organization: (register: Register, id: string): Followed => ({
    page: addresses.organization(id),
    title: words.titles.organization(organizationLabel(register, id).text),
  }),
  body: (register: Register, { id, organization }: Body): Followed => ({
    page: addresses.body(id),
    title: words.titles.body(
      lowered(bodyLabel(register, id).text),
      organizationLabel(register, organization).text,
    ),
  }),
  topic: (register: Register, id: string): Followed => ({
    page: addresses.topic(id),
    title: words.titles.topic(register.get('amnen', id).data.name),
  }),
  party: (register: Register, organization: string, id: string): Followed => ({
    page: addresses.party(organization, id),
    title: words.titles.party(
      register.get('partier', id).data.name,
      organizationLabel(register, organization).text,
    ),
  }),
  corrections: (): Followed => ({ page: addresses.corrections(), title: words.titles.corrections }),
} as const;

const meetings = (register: Register, page: string, scope: { organization?: string; body?: string }) =>
  siteHas('calendars') && datedMeetings(register, scope).length > 0
    ? [{ text: words.meetings, href: addresses.calendar(page) }]
    : [];

/** The calendar of the due dates that a body, or any body, has given. */
export const dueCalendar = (register: Register, body?: string): FileLink[] =>
  !siteHas('calendars') || dueAssignments(register, body).length === 0
    ? []
    : [
        {
          text: words.dueDates,
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
export const following = ({ page, title }: Followed, files: readonly FileLink[] = []): Following => ({
  page,
  title: capitalized(title),
  feeds: siteHas('feeds')
    ? feedForms.map((form) => ({
        href: addresses.feed(page, form),
        type: feedTypes[form],
        text: words.forms[form],
      }))
    : [],
  calendars: files,
});
