import { addresses, UNDATED } from '../../domain/addresses.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { inLanguage, SWEDISH, type Language } from '../../domain/language.ts';
import { isCancelled } from '../../domain/meeting.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import type { SearchRecord } from '../../search/record/record.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import {
  bodyLabel,
  joined,
  meetingDate,
  meetingName,
  organizationLabel,
  searchedDate,
  type Label,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { provenance } from '../provenance.ts';
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
  const decisions = register.decisionsOf(id);
  return {
    paragraphs: { held: decisions.length, of: data.paragraphCount },
    voteEvents: { held: decisions.flatMap(voteEventsOf).length, of: data.voteEventCount },
  };
}

/**
 * "I arkivet: 2 av 45 paragrafer och 1 av 7 omröstningar.", "I arkivet: 11 beslut. Hur många paragrafer och
 * omröstningar som fanns framgår inte av källan."
 */
export function coverageText({ paragraphs, voteEvents }: Coverage, language: Language = SWEDISH): string {
  const { coverage: words } = messagesIn(language);
  const held = [
    isKnown(paragraphs.of)
      ? words.paragraphs(paragraphs.held, paragraphs.of)
      : words.decisions(paragraphs.held),
    ...(isKnown(voteEvents.of) && voteEvents.of > 0
      ? [words.voteEvents(voteEvents.held, voteEvents.of)]
      : []),
  ];
  const unknown = isKnown(paragraphs.of)
    ? words.unknownVoteEvents
    : isKnown(voteEvents.of)
      ? words.unknownParagraphs
      : words.unknownBoth;
  return [
    words.inArchive(joined(held, language)),
    ...(voteEvents.of === 0 ? [words.noVote] : []),
    ...(isKnown(paragraphs.of) && isKnown(voteEvents.of) ? [] : [unknown]),
  ].join(' ');
}

/** How much of a meeting is in the archive; nothing of one that has not been held. */
function coverage(register: Register, meeting: Meeting, language: Language): Pick<MeetingItem, 'coverage'> {
  if (isCancelled(meeting.data) || isAnnounced(register, meeting)) return {};
  return { coverage: coverageText(coverageOf(register, meeting), language) };
}

export function meetingItem(register: Register, meeting: Meeting, language: Language = SWEDISH): MeetingItem {
  const body = register.bodyAt(meeting);
  const moved = movedFromText(meeting, language);
  return {
    href: addresses.meeting(meeting.id),
    name: body.name,
    organization: organizationLabel(register, body.organization).text,
    date: meetingDate(register, meeting, language),
    summary: meeting.data.summary,
    ...(isCancelled(meeting.data) ? { mark: messagesIn(language).meeting.cancelled } : {}),
    ...(moved ? { moved } : {}),
    ...coverage(register, meeting, language),
  };
}

/** What stands before the meeting's own text: "Preliminärt", or "Preliminärt: § 12, § 13" for some of its decisions. */
function meetingMark(decisions: readonly DecisionItem[]): string | undefined {
  const marks = Map.groupBy(
    decisions.filter(({ mark }) => mark !== undefined),
    ({ mark }) => mark,
  );
  const texts = [...marks].map(([mark, marked]) =>
    marked.length === decisions.length
      ? mark
      : `${mark ?? ''}: ${marked.map(({ paragraph, title }) => paragraph ?? title).join(', ')}`,
  );
  return texts.length === 0 ? undefined : texts.join('. ');
}

/** What the search knows of a meeting. Its index is of Swedish pages. */
function searchRecord(register: Register, meeting: Meeting): SearchRecord {
  const body = register.bodyAt(meeting);
  const organization = organizationLabel(register, body.organization).text;
  return {
    kind: searchKinds.meeting,
    title: meetingName(register, meeting),
    ...searchedDate(register, meeting),
    place: organization,
    ...(isCancelled(meeting.data) ? { status: messagesIn(SWEDISH).meeting.cancelled } : {}),
    organization,
    body: body.name,
    topics: [],
    keys: [],
  };
}

export function meetingView(register: Register, meeting: Meeting, language: Language = SWEDISH): MeetingView {
  const { id, data } = meeting;
  const body = register.body(data.body);
  const organization = organizationLabel(register, body.organization, language);
  const name = meetingName(register, meeting, language);
  const decisions = register.decisionsOf(id).map((decision) => decisionItem(register, decision, language));
  const mark = meetingMark(decisions);
  return {
    frame: {
      title: `${name} – ${organization.text}`,
      description: data.summary,
      path: inLanguage(language, addresses.meeting(id)),
      translated: 'meetings',
      breadcrumb: [organization, bodyLabel(register, body.id, language)],
      ...(language === SWEDISH ? { search: searchRecord(register, meeting) } : {}),
      provenance: provenance(register, data, body.organization, language),
    },
    title: name,
    undated: UNDATED.test(id.split('/').at(-1) ?? ''),
    ...(data.dateNote ? { dateNote: data.dateNote } : {}),
    body: bodyLabel(register, body.id, language),
    organization,
    html: meeting.body.html,
    ...(data.selection ? { selection: data.selection } : {}),
    notices: meetingNotices(register, meeting, language),
    ...coverage(register, meeting, language),
    ...(mark ? { mark } : {}),
    papers: data.papers.map(({ title, url }) => ({ text: title, href: url })),
    announcement: addresses.announcement(id),
    decisions,
    costs: decisionCosts(register, register.decisionsOf(id), language),
  };
}
