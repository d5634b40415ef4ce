import { lowered } from '../../domain/lowered.ts';
import { addresses } from '../../domain/addresses.ts';
import { counted } from '../../domain/counted.ts';
import { totalShare } from '../../domain/coverage.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { bodyKinds, organizationKinds } from '../../domain/organization.ts';
import { bySurname } from '../../domain/person-name.ts';
import { isCancelled, wasHeld } from '../../domain/meeting.ts';
import { isKnown, NOT_STATED, UNKNOWN, type Unknown } from '../../domain/unknown.ts';
import { roles } from '../../domain/vote.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../search/record.ts';
import { capitalized, span, organizationLabel, partyLabel, type Label, type PartyLabel } from '../labels.ts';
import { calendars, followed, following } from '../feeds-and-calendars.ts';
import { compiledFrom, type PageFrame } from '../page-frame.ts';
import type { Body } from '../../archive/index.ts';
import type { Register } from '../register.ts';
import type { AssignmentSection } from './assignment.ts';
import { bodyAssignments, organizationAssignments } from './assignments.ts';
import { documentItem, type DocumentItem } from './document.ts';
import { memberFilter, NO_PARTY, type MemberFacts, type MemberFilter } from './member-filter.ts';
import { partyIds } from './party.ts';
import { matterTitle } from './matter.ts';
import { organizationVotes } from './vote-coverage.ts';
import { coverageOf, coverageText, meetingItem, type MeetingItem } from './meeting.ts';

export interface BodyItem {
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly meetings: string;
}

export const bodyItem = (register: Register, body: Body, language: Language = SWEDISH): BodyItem => ({
  href: addresses.body(body.id),
  name: body.name,
  kind: capitalized(bodyKinds[body.kind]),
  meetings: messagesIn(language).lists.meetings(
    register.meetingsOf(body.id).filter(({ data }) => !isCancelled(data)).length,
  ),
});

export interface TermView {
  readonly span: Label;
  readonly seats: Label;
  readonly parties: readonly { party: PartyLabel; seats: number }[];
  readonly source?: string;
}

export interface OrganizationView {
  readonly frame: PageFrame;
  readonly name: string;
  readonly kind: string;
  readonly website: string;
  readonly noticeBoard: Label;
  readonly minutes: Label;
  readonly bodies: readonly BodyItem[];
  readonly governments: readonly { span: Label; parties: readonly PartyLabel[]; source: string }[];
  readonly meetings: readonly MeetingItem[];
  readonly documents: readonly DocumentItem[];
  readonly matters: readonly { number: Label; title: string }[];
  /** Where its counted votes are listed, if it has held any. */
  readonly votes?: Label & {
    /** How many they are, of how many that its meetings held. */
    readonly coverage: string;
  };
  readonly parties: readonly Label[];
  readonly assignments?: AssignmentSection;
}

const bodiesOf = (register: Register, organization: string) =>
  [...register.bodies.values()].filter((body) => body.organization === organization);

const webLabel = (url: string | Unknown, text: string): Label =>
  isKnown(url) ? { text, href: url } : { text: messagesIn(SWEDISH).frame.noAddressGiven, stated: false };

export function organizationView(
  register: Register,
  { id, data }: Entry<'organisationer'>,
): OrganizationView {
  const bodies = bodiesOf(register, id);
  const meetings = bodies.flatMap((body) => register.meetingsOf(body.id));
  const documents = register.archive.underlag.filter((document) => document.data.organization === id);
  const assignments = organizationAssignments(register, id);
  return {
    frame: {
      title: data.name,
      description: `Beslut, sammanträden och underlag från ${data.name}, i korthet och med källor.`,
      path: addresses.organization(id),
      breadcrumb: [],
      search: {
        kind: searchKinds.organization,
        title: data.name,
        place: organizationKinds[data.kind],
        organization: data.name,
        topics: [],
        keys: [],
      },
      ...compiledFrom([...meetings, ...documents]),
      following: following(followed.organization(register, id), calendars.organization(register, id)),
    },
    name: data.name,
    kind: organizationKinds[data.kind],
    website: data.website,
    noticeBoard: webLabel(data.noticeBoard, 'Anslagstavlan'),
    minutes: webLabel(data.minutes, 'Protokoll'),
    bodies: bodies.map((body) => bodyItem(register, body)),
    governments: data.governments.map(({ from, to, parties, source }) => ({
      span: span(from, to),
      parties: parties.map((party) => partyLabel(register, party, UNKNOWN)),
      source,
    })),
    meetings: meetings.map((meeting) => meetingItem(register, meeting)),
    documents: documents.map((document) => documentItem(register, document)),
    ...(register.voteEvents.some(({ body }) => body.organization === id)
      ? {
          votes: {
            text: 'Alla voteringar och hur partierna röstat',
            href: addresses.votes(id),
            coverage: organizationVotes(register, id),
          },
        }
      : {}),
    ...(assignments ? { assignments } : {}),
    parties: partyIds(register, id).map((party) => ({
      text: register.get('partier', party).data.name,
      href: addresses.party(id, party),
    })),
    matters: [...register.matters.values()]
      .filter((matter) => matter.organization === id)
      .map((matter) => ({
        number: { text: matter.number, href: addresses.matter(id, matter.key) },
        title: matterTitle(matter),
      })),
  };
}

/** How many seats a body has. Only where a source is named can that have been silent. */
function seatsText(seats: number | Unknown, hasSource: boolean): Label {
  if (isKnown(seats)) return { text: counted(seats, 'plats', 'platser') };
  const missing = hasSource ? NOT_STATED.toLowerCase() : 'är inte angivet här';
  return { text: `antalet platser ${missing}`, stated: false };
}

export interface BodyView {
  readonly frame: PageFrame;
  readonly name: string;
  readonly kind: string;
  readonly organization: Label;
  /** Latest first; those without a date last, under a heading of their own. */
  readonly years: readonly { year: string; meetings: readonly MeetingItem[] }[];
  /** How much of its meetings is summarised; absent without meetings. */
  readonly coverage?: string;
  readonly members: readonly {
    readonly name: string;
    readonly href: string;
    readonly role: string;
    readonly party: PartyLabel;
    readonly span: Label;
    readonly facts: MemberFacts;
  }[];
  /** Their parties, by abbreviation. */
  readonly memberParties: readonly PartyLabel[];
  /** How its members are narrowed, where they are many. */
  readonly memberFilter?: MemberFilter;
  readonly terms: readonly TermView[];
  readonly assignments?: AssignmentSection;
}

/** How much of all its meetings that were held is summarised, where that is more than one. */
function bodyCoverage(register: Register, body: Body): Pick<BodyView, 'coverage'> {
  const meetings = register
    .meetingsOf(body.id)
    .filter(({ data }) => wasHeld(data, register.today))
    .map((meeting) => coverageOf(register, meeting));
  if (meetings.length < 2) return {};
  const coverage = coverageText({
    paragraphs: totalShare(meetings.map(({ paragraphs }) => paragraphs)),
    voteEvents: totalShare(meetings.map(({ voteEvents }) => voteEvents)),
  });
  return { coverage: `${meetings.length} sammanträden. ${coverage}` };
}

/** Those whom the archive names as its members, by surname; somebody with several posts stands once for each. */
function bodyMembers(register: Register, body: Body): BodyView['members'] {
  return register.archive.personer
    .toSorted((first, second) => bySurname(first.data, second.data))
    .flatMap(({ id, data }) =>
      data.memberships
        .filter((membership) => membership.body === body.id)
        .map(({ role, party, from, to }) => ({
          name: data.name,
          href: addresses.person(id),
          role: roles[role],
          party: partyLabel(register, party, to),
          span: span(from, to),
          facts: { parties: [party ?? NO_PARTY], bodies: [body.id] },
        })),
    );
}

export function bodyView(register: Register, body: Body): BodyView {
  const organization = organizationLabel(register, body.organization);
  const years = Map.groupBy(register.meetingsOf(body.id), ({ data }) =>
    isKnown(data.date) ? data.date.slice(0, 4) : 'Odaterat',
  );
  const name = `${body.name}, ${organization.text}`;
  const assignments = bodyAssignments(register, body.id);
  const members = bodyMembers(register, body);
  const filter = memberFilter(
    register,
    members.map(({ facts }) => facts),
  );
  return {
    frame: {
      title: name,
      description: `Vad ${lowered(body.name)} i ${organization.text} har beslutat: sammanträden, ledamöter och källor.`,
      path: addresses.body(body.id),
      breadcrumb: [organization],
      search: {
        kind: searchKinds.organization,
        title: body.name,
        place: organization.text,
        organization: organization.text,
        body: body.name,
        topics: [],
        keys: [],
      },
      ...compiledFrom(register.meetingsOf(body.id)),
      following: following(followed.body(register, body), calendars.body(register, body)),
    },
    name: body.name,
    kind: capitalized(bodyKinds[body.kind]),
    organization,
    years: [...years].map(([year, meetings]) => ({
      year,
      meetings: meetings.map((meeting) => meetingItem(register, meeting)),
    })),
    ...bodyCoverage(register, body),
    members,
    memberParties: [
      ...new Map(members.map(({ party }) => [`${party.id ?? ''} ${party.code}`, party])).values(),
    ].toSorted((first, second) => first.code.localeCompare(second.code, 'sv')),
    ...(filter ? { memberFilter: filter } : {}),
    ...(assignments ? { assignments } : {}),
    terms: body.terms.map(({ from, to, seats, parties, source }) => ({
      span: span(from, to),
      seats: seatsText(seats, source !== undefined),
      parties: parties.map((own) => ({ party: partyLabel(register, own.party, to), seats: own.seats })),
      ...(source ? { source } : {}),
    })),
  };
}
