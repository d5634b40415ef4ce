import { addresses } from '../../domain/addresses.ts';
import type { Entry } from '../../schema/collections.ts';
import { searchKinds } from '../../search/record.ts';
import { followed, following } from '../following.ts';
import { compiledFrom, type PageFrame } from '../page.ts';
import { latestFirst, type Register } from '../register.ts';
import { decisionItem, type DecisionItem } from './decision.ts';
import { documentItem, type DocumentItem } from './document.ts';

export interface TopicItem {
  readonly href: string;
  readonly name: string;
  readonly explanation: string;
  readonly count: number;
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
}

type Topic = Entry<'amnen'>;

const about = <T extends { data: { topics: readonly string[] } }>(entries: readonly T[], topic: string) =>
  entries.filter(({ data }) => data.topics.includes(topic));

export function topicItems(register: Register): TopicItem[] {
  return register.archive.amnen
    .map(({ id, data: { name, explanation } }) => ({
      href: addresses.topic(id),
      name,
      explanation,
      count: about(register.archive.beslut, id).length + about(register.archive.underlag, id).length,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

export function topicView(register: Register, { id, data }: Topic): TopicView {
  const decisions = about(register.archive.beslut, id)
    .map((decision) => ({
      decision,
      data: { date: register.get('sammantraden', decision.data.meeting).data.date },
    }))
    .toSorted(latestFirst);
  return {
    frame: {
      title: data.name,
      description: data.explanation,
      path: addresses.topic(id),
      breadcrumb: [{ text: 'Ämnen', href: addresses.topics() }],
      search: {
        kind: searchKinds.topic,
        title: data.name,
        place: 'Ämne',
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
  };
}
