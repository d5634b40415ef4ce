import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { capitalized } from '../labels.ts';
import { followed, following } from '../feeds-and-calendars.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom } from '../provenance.ts';
import { latestMeetingFirst } from '../../archive/meetings-in-order.ts';
import type { Register } from '../register.ts';
import { assignmentSection, type AssignmentSection } from './assignment-section.ts';
import { decisionCosts, type DecisionCosts } from './costs.ts';
import { decisionItem, type DecisionItem } from './decision/list-item.ts';
import { documentItem, type DocumentItem } from './document.ts';

export interface TopicItem {
  readonly href: string;
  readonly name: string;
  readonly explanation: string;
  readonly count: number;
  /** What the topic has, part by part: "3 beslut, ett underlag, 7 uppdrag". */
  readonly counts: string;
}

/** A topic's page. */
export interface TopicView {
  readonly frame: PageFrame;
  readonly name: string;
  readonly explanation: string;
  /** Words that people search with; part of the search index, not shown. */
  readonly synonyms: readonly string[];
  readonly decisions: readonly DecisionItem[];
  readonly documents: readonly DocumentItem[];
  readonly assignments?: AssignmentSection;
  readonly costs: readonly DecisionCosts[];
}

type Topic = Entry<'amnen'>;

const about = <T extends { data: { topics: readonly string[] } }>(entries: readonly T[], topic: string) =>
  entries.filter(({ data }) => data.topics.includes(topic));

const { topicPage: words } = messagesIn(SWEDISH);

export function topicItems(register: Register): TopicItem[] {
  return register.archive.amnen
    .map(({ id, data: { name, explanation } }) => {
      const decisions = about(register.archive.beslut, id);
      const documents = about(register.archive.underlag, id).length;
      const given = assignmentsAbout(register, id).filter(({ state }) => state !== 'proposed').length;
      const amounts = decisions.flatMap(({ data }) => data.budgetEffects).length;
      return {
        href: addresses.topic(id),
        name,
        explanation,
        count: decisions.length + documents,
        counts:
          capitalized(
            words.counts({ decisions: decisions.length, documents, assignments: given, amounts }),
          ) || words.nothing,
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

const assignmentsAbout = (register: Register, topic: string) =>
  register.assignments.filter(({ decision }) => decision.data.topics.includes(topic));

export function topicView(register: Register, { id, data }: Topic): TopicView {
  const decisions = about(register.archive.beslut, id)
    .map((decision) => ({ decision, meeting: register.get('sammantraden', decision.data.meeting) }))
    .toSorted((a, b) => latestMeetingFirst(a.meeting, b.meeting));
  const assignments = assignmentSection(register, assignmentsAbout(register, id));
  return {
    frame: {
      title: data.name,
      description: data.explanation,
      path: addresses.topic(id),
      breadcrumb: [{ text: words.title, href: addresses.topics() }],
      search: {
        kind: searchKinds.topic,
        title: data.name,
        place: words.kind,
        topics: [data.name],
        synonyms: data.synonyms,
        keys: [],
      },
      ...compiledFrom([...about(register.archive.beslut, id), ...about(register.archive.underlag, id)]),
      following: following(followed.topic(register, id)),
    },
    name: data.name,
    explanation: data.explanation,
    synonyms: data.synonyms,
    decisions: decisions.map(({ decision }) => decisionItem(register, decision)),
    documents: about(register.archive.underlag, id).map((document) => documentItem(register, document)),
    ...(assignments ? { assignments } : {}),
    costs: decisionCosts(
      register,
      decisions.map(({ decision }) => decision),
    ),
  };
}
