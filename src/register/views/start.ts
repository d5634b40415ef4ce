import { addresses } from '../../domain/addresses.ts';
import { inLanguage, SWEDISH, type Language } from '../../domain/language.ts';
import { isCancelled, wasHeld } from '../../domain/meeting.ts';
import { joinedMatters } from '../../domain/joined-matters.ts';
import { isKnown, UNKNOWN } from '../../domain/unknown.ts';
import { matterId } from '../../archive/matters.ts';
import type { Entry } from '../../schema/collections.ts';
import { messagesIn } from '../../messages/index.ts';
import { meetingDate, meetingName, paragraphName } from '../labels.ts';
import { calendars, followed, following } from '../feeds-and-calendars.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom } from '../provenance.ts';
import type { Register } from '../register.ts';
import { bodyItem, type BodyItem } from './body.ts';
import { decisionItem, type DecisionItem } from './decision/list-item.ts';
import { documentItem, type DocumentItem } from './document.ts';
import { meetingItem, type MeetingItem } from './meeting.ts';
import { topicItems, type TopicItem } from './topic.ts';

interface OrganizationItem {
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

export const startFrame = (register: Register, language: Language = SWEDISH): PageFrame => ({
  title: messagesIn(language).lists.title,
  description: messagesIn(language).lists.description,
  path: inLanguage(language, addresses.start()),
  breadcrumb: [],
  translated: 'start',
  ...compiledFrom([...register.archive.beslut, ...register.archive.underlag], language),
  // Feeds and calendars are in Swedish.
  ...(language === SWEDISH
    ? { following: following(followed.everything(), calendars.everything(register)) }
    : {}),
});

const MEETINGS_SHOWN = 3;
const DECISIONS_SHOWN = 4;

export function startView(register: Register, language: Language = SWEDISH): StartView {
  const { lists, vocabulary } = messagesIn(language);
  const { organisationer, sammantraden, beslut, underlag } = register.archive;
  return {
    latest: register.meetings
      .filter(({ data }) => wasHeld(data, register.today))
      .slice(0, MEETINGS_SHOWN)
      .map((meeting) => {
        const decisions = register.decisionsOf(meeting.id);
        return {
          meeting: { ...meetingItem(register, meeting), date: meetingDate(register, meeting, language) },
          decisions: decisions
            .slice(0, DECISIONS_SHOWN)
            .map((decision) => decisionItem(register, decision, language)),
          all:
            decisions.length > DECISIONS_SHOWN
              ? lists.allDecisions(decisions.length, meetingName(register, meeting, language))
              : lists.toMeeting(meetingName(register, meeting, language)),
        };
      }),
    topics: topicItems(register),
    organizations: organisationer.map(({ id, data }) => ({
      href: addresses.organization(id),
      name: data.name,
      kind: vocabulary.organizationKinds[data.kind],
      bodies: register
        .bodiesOf(id)
        .filter((body) => register.meetingsOf(body.id).length > 0)
        .map((body) => bodyItem(register, body, language)),
    })),
    counts: {
      decisions: beslut.length,
      meetings: sammantraden.filter(({ data }) => !isCancelled(data)).length,
      documents: underlag.length,
    },
  };
}

/** Everything by year, for those who read without script. */
export interface YearView {
  readonly year: string;
  /** One a matter: its newest decision, and those before it. */
  readonly decisions: readonly (DecisionItem & { readonly earlier: readonly DecisionItem[] })[];
  readonly documents: readonly DocumentItem[];
}

export const searchFrame = (register: Register, language: Language = SWEDISH): PageFrame => ({
  title: messagesIn(language).searchPage.title,
  description: messagesIn(language).searchPage.description,
  path: inLanguage(language, addresses.search()),
  breadcrumb: [],
  translated: 'search',
  ...compiledFrom([...register.archive.beslut, ...register.archive.underlag], language),
});

/** What the archive has that one can search for, of each sort that it has: a word, a section, the number of a matter. */
export function searchExamples(register: Register): string[] {
  const latest = register.meetings.flatMap(({ id }) => register.decisionsOf(id)).map(({ data }) => data);
  const usedTopics = new Set(latest.flatMap(({ topics }) => topics));
  const topic = register.archive.amnen.find(({ id, data }) => usedTopics.has(id) && data.synonyms.length > 0);
  const paragraph = latest.map((decision) => paragraphName(decision.paragraph)).find(Boolean);
  const matter = latest.flatMap(({ matters }) => matters)[0];
  return [topic?.data.synonyms[0], paragraph, matter].filter((example) => example !== undefined);
}

export function yearViews(register: Register, language: Language = SWEDISH): YearView[] {
  const withoutDate = messagesIn(language).lists.withoutDate;
  const yearOf = (date: string) => (isKnown(date) ? date.slice(0, 4) : withoutDate);
  const decisions = Map.groupBy(stepsByMatter(register), ([newest]) =>
    yearOf(newest ? register.get('sammantraden', newest.data.meeting).data.date : UNKNOWN),
  );
  const documents = Map.groupBy(register.archive.underlag, (document) => yearOf(document.data.date));
  const years = [...new Set([...decisions.keys(), ...documents.keys()])];
  return years
    .toSorted((a, b) => Number(a === withoutDate) - Number(b === withoutDate) || b.localeCompare(a))
    .map((year) => ({
      year,
      decisions: (decisions.get(year) ?? []).flatMap(([newest, ...earlier]) =>
        newest
          ? {
              ...decisionItem(register, newest, language),
              earlier: earlier.map((decision) => decisionItem(register, decision, language)),
            }
          : [],
      ),
      documents: (documents.get(year) ?? []).map((document) => documentItem(register, document, language)),
    }));
}

/** All decisions, those of a matter together: the matters with the newest decision first, and so its decisions. */
function stepsByMatter(register: Register): Entry<'beslut'>[][] {
  const steps = register.meetings.flatMap((meeting) => {
    const { organization } = register.bodyAt(meeting);
    return register.decisionsOf(meeting.id).map((decision) => ({
      decision,
      matters: decision.data.matters.map((number) => matterId(organization, number)),
    }));
  });
  const matterOf = joinedMatters(steps.map(({ matters }) => matters));
  const together = Map.groupBy(steps, ({ decision, matters }) => matterOf(matters) ?? decision.id);
  return [...together.values()].map((group) => group.map(({ decision }) => decision));
}
