import { counted } from '../../domain/counted.ts';
import { addresses, UNDATED } from '../../domain/addresses.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { SWEDISH } from '../../domain/language.ts';
import { isCancelled } from '../../domain/meeting.ts';
import { isKnown, NOT_STATED } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import {
  bodyLabel,
  meetingDate,
  meetingName,
  organizationLabel,
  searchedDate,
  type Label,
} from '../labels.ts';
import { provenance, type PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import { decisionCosts, type DecisionCosts } from './costs.ts';
import { decisionItem, type DecisionItem } from './decision/list-item.ts';
import { isAnnounced, meetingNotices, movedFromText, type MeetingNotice } from './meeting-notices.ts';

type Meeting = Entry<'sammantraden'>;

/** A meeting as it stands in a list. */
export interface MeetingItem {
  readonly href: string;
  readonly name: string;
  readonly organization: string;
  readonly date: Label;
  readonly summary: string;
  /** "Inställt", told first. */
  readonly mark?: string;
  /** "Flyttat från den 20 maj 2020." */
  readonly moved?: string;
  /** Absent of a meeting that was called off or is only announced. */
  readonly coverage?: string;
}

/** A meeting's page, "Beslut i korthet". */
export interface MeetingView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly undated: boolean;
  readonly dateNote?: string;
  readonly body: Label;
  readonly organization: Label;
  readonly html: string;
  readonly selection?: string;
  /** That it was called off or moved, and the meetings that belong with it. */
  readonly notices: readonly MeetingNotice[];
  /** Absent of a meeting that was called off or is only announced. */
  readonly coverage?: string;
  /** Told first, where some of its decisions are preliminary or not public. */
  readonly mark?: string;
  readonly papers: readonly Label[];
  /** Where the text to send out is. */
  readonly announcement: string;
  readonly decisions: readonly DecisionItem[];
  readonly costs: readonly DecisionCosts[];
}

/** How much of a meeting is in the archive. */
export function coverageOf(register: Register, { id, data }: Meeting): Coverage {
  const own = register.decisionsOf(id);
  return {
    paragraphs: { held: own.length, of: data.paragraphCount },
    voteEvents: { held: own.flatMap(voteEventsOf).length, of: data.voteEventCount },
  };
}

/**
 * "I arkivet: 2 av 45 paragrafer och 1 av 7 omröstningar.", "I arkivet: 11 beslut. Hur många paragrafer och
 * omröstningar som fanns framgår inte av källan."
 */
export function coverageText({ paragraphs, voteEvents }: Coverage): string {
  const held = [
    isKnown(paragraphs.of)
      ? `${paragraphs.held} av ${counted(paragraphs.of, 'paragraf', 'paragrafer')}`
      : `${paragraphs.held} beslut`,
    ...(isKnown(voteEvents.of) && voteEvents.of > 0
      ? [`${voteEvents.held} av ${counted(voteEvents.of, 'omröstning', 'omröstningar')}`]
      : []),
  ];
  const unknown = [
    ...(isKnown(paragraphs.of) ? [] : ['paragrafer']),
    ...(isKnown(voteEvents.of) ? [] : ['omröstningar']),
  ];
  return [
    `I arkivet: ${held.join(' och ')}.`,
    ...(voteEvents.of === 0 ? ['Ingen omröstning hölls.'] : []),
    ...(unknown.length > 0
      ? [`Hur många ${unknown.join(' och ')} som fanns ${NOT_STATED.toLowerCase()}.`]
      : []),
  ].join(' ');
}

/** How much of a meeting is in the archive; nothing of one that has not been held. */
function coverage(register: Register, meeting: Meeting): Pick<MeetingItem, 'coverage'> {
  if (isCancelled(meeting.data) || isAnnounced(register, meeting)) return {};
  return { coverage: coverageText(coverageOf(register, meeting)) };
}

export function meetingItem(register: Register, meeting: Meeting): MeetingItem {
  const body = register.body(meeting.data.body);
  const moved = movedFromText(meeting);
  return {
    href: addresses.meeting(meeting.id),
    name: body.name,
    organization: organizationLabel(register, body.organization).text,
    date: meetingDate(register, meeting),
    summary: meeting.data.summary,
    ...(isCancelled(meeting.data) ? { mark: messagesIn(SWEDISH).meeting.cancelled } : {}),
    ...(moved ? { moved } : {}),
    ...coverage(register, meeting),
  };
}

/** What stands before the meeting's own text: "Preliminärt", or "Preliminärt: § 12, § 13" for some of its decisions. */
function meetingMark(decisions: readonly DecisionItem[]): string | undefined {
  const marks = Map.groupBy(
    decisions.filter(({ mark }) => mark !== undefined),
    ({ mark }) => mark,
  );
  const texts = [...marks].map(([mark, own]) =>
    own.length === decisions.length
      ? mark
      : `${mark ?? ''}: ${own.map(({ paragraph, title }) => paragraph ?? title).join(', ')}`,
  );
  return texts.length === 0 ? undefined : texts.join('. ');
}

export function meetingView(register: Register, meeting: Meeting): MeetingView {
  const { id, data } = meeting;
  const body = register.body(data.body);
  const organization = organizationLabel(register, body.organization);
  const name = meetingName(register, meeting);
  const decisions = register.decisionsOf(id).map((decision) => decisionItem(register, decision));
  const mark = meetingMark(decisions);
  return {
    frame: {
      title: `${name} – ${organization.text}`,
      description: data.summary,
      path: addresses.meeting(id),
      breadcrumb: [organization, bodyLabel(register, body.id)],
      search: {
        kind: searchKinds.meeting,
        title: name,
        ...searchedDate(register, meeting),
        place: organization.text,
        ...(isCancelled(data) ? { status: messagesIn(SWEDISH).meeting.cancelled } : {}),
        organization: organization.text,
        body: body.name,
        topics: [],
        keys: [],
      },
      provenance: provenance(register, data, body.organization),
    },
    title: name,
    undated: UNDATED.test(id.split('/').at(-1) ?? ''),
    ...(data.dateNote ? { dateNote: data.dateNote } : {}),
    body: bodyLabel(register, body.id),
    organization,
    html: meeting.body.html,
    ...(data.selection ? { selection: data.selection } : {}),
    notices: meetingNotices(register, meeting),
    ...coverage(register, meeting),
    ...(mark ? { mark } : {}),
    papers: data.papers.map(({ title, url }) => ({ text: title, href: url })),
    announcement: addresses.announcement(id),
    decisions,
    costs: decisionCosts(register, register.decisionsOf(id)),
  };
}
