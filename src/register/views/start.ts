import { addresses } from '../../domain/addresses.ts';
import { organizationKinds } from '../../domain/organization.ts';
import { isKnown } from '../../domain/unknown.ts';
import { meetingName } from '../naming.ts';
import type { Register } from '../register.ts';
import { latestFirst } from '../register.ts';
import { bodyItem, type BodyItem } from './organization.ts';
import { decisionItem, type DecisionItem } from './decision.ts';
import { documentItem, type DocumentItem } from './document.ts';
import { meetingItem, type MeetingItem } from './meeting.ts';
import { topicItems, type TopicItem } from './topic.ts';

export interface OrganizationItem {
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly bodies: readonly BodyItem[];
}

/** The start page: what was decided last, topics, organisations. */
export interface StartView {
  readonly latest: readonly { meeting: MeetingItem; decisions: readonly DecisionItem[]; all: string }[];
  readonly topics: readonly TopicItem[];
  readonly organizations: readonly OrganizationItem[];
  readonly counts: { readonly decisions: number; readonly meetings: number; readonly documents: number };
}

const MEETINGS_SHOWN = 3;
const DECISIONS_SHOWN = 4;

export function startView(register: Register): StartView {
  const { organisationer, sammantraden, beslut, underlag } = register.archive;
  return {
    latest: sammantraden
      .toSorted(latestFirst)
      .slice(0, MEETINGS_SHOWN)
      .map((meeting) => {
        const decisions = register.decisionsOf(meeting.id);
        return {
          meeting: meetingItem(register, meeting),
          decisions: decisions.slice(0, DECISIONS_SHOWN).map((decision) => decisionItem(register, decision)),
          all: `${decisions.length > DECISIONS_SHOWN ? `Alla ${decisions.length} beslut från` : 'Till'} ${meetingName(register, meeting)}`,
        };
      }),
    topics: topicItems(register),
    organizations: organisationer.map(({ id, data }) => ({
      href: addresses.organization(id),
      name: data.name,
      kind: organizationKinds[data.kind],
      bodies: [...register.bodies.values()]
        .filter((body) => body.organization === id && register.meetingsOf(body.id).length > 0)
        .map((body) => bodyItem(register, body)),
    })),
    counts: { decisions: beslut.length, meetings: sammantraden.length, documents: underlag.length },
  };
}

/** Everything by year, for those who read without script. */
export interface YearView {
  readonly year: string;
  readonly decisions: readonly DecisionItem[];
  readonly documents: readonly DocumentItem[];
}

const UNDATED_YEAR = 'Utan känt datum';

export function yearViews(register: Register): YearView[] {
  const yearOf = (date: string) => (isKnown(date) ? date.slice(0, 4) : UNDATED_YEAR);
  const decisions = Map.groupBy(register.archive.sammantraden.toSorted(latestFirst), (meeting) =>
    yearOf(meeting.data.date),
  );
  const documents = Map.groupBy(register.archive.underlag, (document) => yearOf(document.data.date));
  const years = [...new Set([...decisions.keys(), ...documents.keys()])];
  return years
    .toSorted((a, b) => Number(a === UNDATED_YEAR) - Number(b === UNDATED_YEAR) || b.localeCompare(a))
    .map((year) => ({
      year,
      decisions: (decisions.get(year) ?? []).flatMap((meeting) =>
        register.decisionsOf(meeting.id).map((decision) => decisionItem(register, decision)),
      ),
      documents: (documents.get(year) ?? []).map((document) => documentItem(register, document)),
    }));
}
