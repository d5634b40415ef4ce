import type { Body } from '../../archive/index.ts';
import { addresses } from '../../domain/addresses.ts';
import { totalShare } from '../../domain/coverage.ts';
import { type Language, SWEDISH } from '../../domain/language.ts';
import { lowered } from '../../domain/lowered.ts';
import { isCancelled, wasHeld } from '../../domain/meeting.ts';
import { bySurname } from '../../domain/person-name.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import { calendars, followed, following } from '../feeds-and-calendars.ts';
import {
  capitalized,
  formerNamesText,
  type Label,
  organizationLabel,
  partyLabel,
  type PartyLabel,
  span,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom } from '../provenance.ts';
import type { Register } from '../register.ts';
import type { AssignmentSection } from './assignment-section.ts';
import { bodyAssignments } from './assignments.ts';
import { coverageOf, coverageText, meetingItem, type MeetingItem } from './meeting.ts';
import { type MemberFacts, memberFilter, type MemberFilter, NO_PARTY } from './member-filter.ts';
import { searchKinds } from '../../site/search-kinds.ts';

const { bodyPage: words, coverage, lists, vocabulary } = messagesIn(SWEDISH);

export interface BodyItem {
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly meetings: string;
}

export const bodyItem = (register: Register, body: Body, language: Language = SWEDISH): BodyItem => ({
  href: addresses.body(body.id),
  name: body.name,
  kind: capitalized(messagesIn(language).lists.bodyKinds[body.kind]),
  meetings: messagesIn(language).lists.meetings(
    register.meetingsOf(body.id).filter(({ data }) => !isCancelled(data)).length,
  ),
});

interface TermView {
  readonly span: Label;
  readonly seats: Label;
  readonly parties: readonly { party: PartyLabel; seats: number }[];
  readonly source?: string;
}

/** How many seats a body has. Only where a source is named can that have been silent. */
function seatsText(seats: number | Unknown, hasSource: boolean): Label {
  return isKnown(seats)
    ? { text: words.seatCount(seats) }
    : { text: words.noSeatCount(hasSource), stated: false };
}

export interface BodyView {
  readonly frame: PageFrame;
  readonly name: string;
  readonly formerNames?: string;
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
  const share = coverageText({
    paragraphs: totalShare(meetings.map(({ paragraphs }) => paragraphs)),
    voteEvents: totalShare(meetings.map(({ voteEvents }) => voteEvents)),
  });
  return { coverage: coverage.ofMeetings(meetings.length, share) };
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
          role: vocabulary.roles[role],
          party: partyLabel(register, party, to),
          span: span(from, to),
          facts: { parties: [party ?? NO_PARTY], bodies: [body.id] },
        })),
    );
}

export function bodyView(register: Register, body: Body): BodyView {
  const organization = organizationLabel(register, body.organization);
  const years = Map.groupBy(register.meetingsOf(body.id), ({ data }) =>
    isKnown(data.date) ? data.date.slice(0, 4) : words.undated,
  );
  const assignments = bodyAssignments(register, body.id);
  const members = bodyMembers(register, body);
  const filter = memberFilter(
    register,
    members.map(({ facts }) => facts),
  );
  return {
    frame: {
      title: words.title(body.name, organization.text),
      description: words.description(lowered(body.name), organization.text),
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
    ...formerNamesText(body),
    kind: capitalized(lists.bodyKinds[body.kind]),
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
      parties: parties.map((row) => ({ party: partyLabel(register, row.party, to), seats: row.seats })),
      ...(source ? { source } : {}),
    })),
  };
}
