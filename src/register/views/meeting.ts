import { addresses, UNDATED } from '../../domain/addresses.ts';
import { isKnown, NOT_STATED } from '../../domain/unknown.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../search/record.ts';
import { bodyLabel, dateLabel, meetingName, organizationLabel, type Label } from '../naming.ts';
import { provenance, type PageFrame } from '../page.ts';
import type { Register } from '../register.ts';
import { decisionCosts, type DecisionCosts } from './costs.ts';
import { decisionItem, type DecisionItem } from './decision.ts';

type Meeting = Entry<'sammantraden'>;

/** A meeting as it stands in a list. */
export interface MeetingItem {
  readonly href: string;
  readonly name: string;
  readonly organization: string;
  readonly date: Label;
  readonly summary: string;
  readonly coverage: string;
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
  readonly coverage: string;
  readonly papers: readonly Label[];
  readonly decisions: readonly DecisionItem[];
  readonly costs: readonly DecisionCosts[];
}

/** "11 beslut sammanfattade. Hur många paragrafer sammanträdet hade framgår inte av källan." */
function coverage(register: Register, { id, data }: Meeting): string {
  const own = register.decisionsOf(id).length;
  const summarized = own === 1 ? 'Ett beslut sammanfattat' : `${own} beslut sammanfattade`;
  return isKnown(data.paragraphCount)
    ? `${own} av ${data.paragraphCount} paragrafer sammanfattade.`
    : `${summarized}. Hur många paragrafer sammanträdet hade ${NOT_STATED.toLowerCase()}.`;
}

export function meetingItem(register: Register, meeting: Meeting): MeetingItem {
  const body = register.body(meeting.data.body);
  return {
    href: addresses.meeting(meeting.id),
    name: body.name,
    organization: organizationLabel(register, body.organization).text,
    date: dateLabel(meeting.data.date),
    summary: meeting.data.summary,
    coverage: coverage(register, meeting),
  };
}

export function meetingView(register: Register, meeting: Meeting): MeetingView {
  const { id, data } = meeting;
  const body = register.body(data.body);
  const organization = organizationLabel(register, body.organization);
  const name = meetingName(register, meeting);
  const decisions = register.decisionsOf(id);
  return {
    frame: {
      title: `${name} – ${organization.text}`,
      description: data.summary,
      path: addresses.meeting(id),
      breadcrumb: [organization, bodyLabel(register, body.id)],
      search: {
        kind: searchKinds.meeting,
        title: name,
        ...(isKnown(data.date) ? { date: { iso: data.date, text: dateLabel(data.date).text } } : {}),
        place: organization.text,
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
    coverage: coverage(register, meeting),
    papers: data.papers.map(({ title, url }) => ({ text: title, href: url })),
    decisions: decisions.map((decision) => decisionItem(register, decision)),
    costs: decisionCosts(register, decisions),
  };
}
